import { expect, test } from 'vitest';
import { judgeText } from '../../../../sources/pdf/text-health.ts';

const english =
  'Ines finds it hard to follow instructions with more than two steps and needs adults to break each task down into small parts with pictures to help her. A teaching assistant will work with Ines each day on her speech and language programme.';
const [letters, others] = ['abcdefghijklmnopqrstuvwxyz', 'eaosntridluhcmfygpbwkvjxzq'];

test.each([
  ['prose', english],
  ['prose in capitals', english.toUpperCase()],
  [
    'Welsh',
    "Mae Ines yn ei chael hi'n anodd dilyn cyfarwyddiadau sydd â mwy na dau gam ac mae angen i oedolion rannu pob tasg yn rhannau bach gyda lluniau i'w helpu. Bydd cynorthwyydd dosbarth yn gweithio gydag Ines bob dydd am ddeng munud ar hugain ar ei rhaglen lleferydd ac iaith.",
  ],
  [
    'Polish',
    'Ines ma trudności z wykonywaniem poleceń składających się z więcej niż dwóch kroków i potrzebuje, aby dorośli dzielili każde zadanie na małe części za pomocą obrazków. Asystent nauczyciela będzie pracował z nią codziennie przez trzydzieści minut.',
  ],
  [
    'Somali',
    'Ines waxay ku adag tahay inay raacdo tilmaamaha ka badan laba tallaabo waxayna u baahan tahay in dadka waaweyn ay hawl kasta u kala qaybiyaan qaybo yaryar oo sawirro leh si ay u caawiyaan. Kaaliyaha macallinku wuxuu kula shaqayn doonaa maalin kasta soddon daqiiqo.',
  ],
  [
    'a list of names',
    'Lewys Llywelyn-Jones, Zofia Kowalczyk, Muhammad Yusuf Khan, Xanthe Quigley, Jazz Fitzwilliam, Ffion Gwynn, Wojciech Szczepanski, Krzysztof Brzezinski, Nguyen Phuc, Zhang Wei, Ayaan Hussain, Jaxx Hawkwood, Kezia Mbeki, Buzz Whybrow, Hywel Wynn Pugh, Yvonne Twigg',
  ],
  [
    'abbreviations',
    'SLCN ASD ADHD SEMH MLD SLD PMLD HI VI MSI PD SpLD NSA EHCP SENCO TA HLTA CAMHS SALT OT PT EP EYFS KS1 KS2 KS3 KS4 DLA PIP GP CYP LAC CIN CP PEP IHP BSP PBS ELSA TEACCH PECS VB AAC',
  ],
  ['boxes to tick', 'Yes ☐ No ☐ N/A ☐ '.repeat(30)],
  [
    'a table of hours',
    'Week 1 12.5 hrs 13.0 hrs Mon 1.5 Tue 2.0 Wed 1.0 Thu 2.5 Fri 3.0 Total 10 '.repeat(4),
  ],
])('%s is no cipher', (_, text) => {
  expect(['sound', 'too-little']).toContain(judgeText(text));
});

test.each([
  [
    'letters that stand for other letters',
    english.toLowerCase().replace(/[a-z]/g, (letter) => others[25 - letters.indexOf(letter)] ?? letter),
  ],
  [
    'letters moved on in the alphabet',
    english
      .toLowerCase()
      .replace(/[a-z]/g, (letter) => letters[(letters.indexOf(letter) + 7) % 26] ?? letter),
  ],
  [
    'signs that nobody writes',
    english.replace(/[a-z]/gi, (letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0))),
  ],
  ['signs of which the file says nothing', english.replace(/[a-z]/gi, '\ufffd')],
])('%s are ciphered', (_, text) => {
  expect(judgeText(text)).toBe('ciphered');
});
