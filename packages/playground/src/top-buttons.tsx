import type { JSX } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { useTheme } from './theme.ts';

/** A button that is an icon with a word for those who cannot see it, and for a pointer that rests on it. */
export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly className?: string;
  readonly onClick: () => void;
}): JSX.Element {
  const { icon, label, keys, disabled, pressed, className, onClick } = props;
  return (
    <button
      type="button"
      className={`icon-button ${className ?? ''}`}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-pressed={pressed}
      disabled={disabled ?? false}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Theme and help, at the right end of every header. */
export function TopButtons({ onHelp }: { readonly onHelp: () => void }): JSX.Element {
  const { theme, next } = useTheme();
  const words = { auto: 'Theme: as the system has it', light: 'Theme: light', dark: 'Theme: dark' } as const;
  return (
    <>
      <IconButton icon={theme === 'auto' ? 'auto' : theme === 'dark' ? 'moon' : 'sun'} label={words[theme]} keys="T" onClick={next} />
      <IconButton icon="help" label="Keys and help" keys="?" className="desk" onClick={onHelp} />
    </>
  );
}
