import { Stack, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import classes from './Acts.module.css';

/** Fields that few need, behind their name: a short path stays short. */
export function Folded({ label, open: opened = false, children }: { label: string; open?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(opened);
  return (
    <div>
      <UnstyledButton className={classes.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronRight size={16} aria-hidden />{label}
      </UnstyledButton>
      {open && <Stack gap="sm" mt="xs">{children}</Stack>}
    </div>
  );
}
