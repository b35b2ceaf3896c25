import { Button, type ButtonProps } from '@mantine/core';
import { createLink, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './links.module.css';

interface TextLinkProps {
  /** From `paths`. */
  to: string;
  search?: Record<string, string | undefined>;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
  /** False where the link stays on its page, which then sees to the place itself. */
  resetScroll?: boolean;
  onClick?: () => void;
  /** A window of its own, where leaving would lose what is typed. */
  target?: '_blank';
}

export function TextLink({ className, ...rest }: TextLinkProps) {
  return <Link className={className ?? classes.link} {...rest} />;
}

const RoutedButton = createLink(Button<'a'>);

/** A link that looks like a button: for the action that leads to another page. */
export function ButtonLink({ to, search, children, ...rest }: TextLinkProps & Omit<ButtonProps, 'children'>) {
  return <RoutedButton component="a" to={to} search={search} {...rest}>{children}</RoutedButton>;
}
