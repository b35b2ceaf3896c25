import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';
import { cssVariables, theme } from './theme.ts';

/** Mantine with our theme, and with its unnamed buttons named in the reader's language. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const { close, showPassword } = useMessages(ui);
  const named = useMemo(
    () => mergeThemeOverrides(theme, {
      components: {
        CloseButton: { defaultProps: { 'aria-label': close } },
        PasswordInput: { defaultProps: { visibilityToggleButtonProps: { 'aria-label': showPassword } } },
      },
    }),
    [close, showPassword],
  );
  return (
    <MantineProvider theme={named} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
