import { defineBackground } from 'wxt/utils/define-background';
import { onOverlayKey } from '../platform/overlay-key.ts';
import { onPress } from '../platform/press.ts';

export default defineBackground(() => {
  onPress();
  onOverlayKey();
});
