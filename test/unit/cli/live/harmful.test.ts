import { describe, expect, test } from 'vitest';
import { harmful } from '../../../../cli/live/harmful.ts';
import { isLoopback } from '../../../../cli/live/read-parts.ts';

const harms = new RegExp(harmful, 'iu');

describe('controls that change something', () => {
  test.each([
    'Sign off',
    'Sign-off this plan',
    'Submit',
    'Submit comments',
    'Approve',
    'Finalise',
    'Finalize plan',
    'Confirm',
    'I agree',
    'Accept draft',
    'Yes, delete',
    'Save',
    'Save and continue',
    'Continue and save',
    'Send to family',
    'Delete outcome',
    'Mark complete',
    'Download PDF',
    'Log out',
    'Sign out',
    'Add outcome',
    'Publish',
    'Withdraw',
    '🗑 Outcome 2',
  ])('“%s” is never pressed', (name) => {
    expect(harms.test(name)).toBe(true);
  });

  test.each([
    'Section F: Special educational provision',
    'Outcomes',
    'Provision',
    'Next',
    'Continue',
    'Show more',
    'Issues at home',
    'Additional needs',
    'Linked provision',
    'Newest first',
    'Posture and mobility',
    'Signs and symptoms',
  ])('“%s” may be opened', (name) => {
    expect(harms.test(name)).toBe(false);
  });

  test('going on is for addresses of this machine only', () => {
    expect(isLoopback('http://127.0.0.1:8080/case/1')).toBe(true);
    expect(isLoopback('http://localhost/case/1')).toBe(true);
    expect(isLoopback('https://portal.example.gov.uk/case/1')).toBe(false);
    expect(isLoopback('https://localhost.example.org/')).toBe(false);
  });
});
