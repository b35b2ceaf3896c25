import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { frame } from '#engines/messages/frame.ts';
import { useMessages } from '../messages/language.tsx';
import classes from './Frame.module.css';
import { isCurrent, type Section } from './sections.ts';

const places = 4;

/** On a phone the rail becomes four places at the thumb; what does not fit waits behind the fifth. */
export function BottomBar({ sections }: { sections: Section[] }) {
  const t = useMessages(frame);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const shown = sections.length <= places + 1 ? sections : sections.slice(0, places);
  const rest = sections.slice(shown.length);
  return (
    <nav aria-label={t.mainNavigation} className={`${classes.bottomBar} lt-no-print`}>
      {shown.map((section) => (
        <Link key={section.key} to={section.to} className={classes.bottomLink} aria-current={isCurrent(section, pathname) ? 'page' : undefined}>
          <section.icon size={22} stroke={1.75} aria-hidden />
          <span className={classes.bottomLabel}>{t.rail[section.key]}</span>
        </Link>
      ))}
      {rest.length > 0 && <MoreSections sections={rest} pathname={pathname} />}
    </nav>
  );
}

function MoreSections({ sections, pathname }: { sections: Section[]; pathname: string }) {
  const t = useMessages(frame);
  const navigate = useNavigate();
  return (
    <Menu position="top-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.bottomLink} aria-current={sections.some((one) => isCurrent(one, pathname)) ? 'page' : undefined}>
          <IconDots size={22} stroke={1.75} aria-hidden />
          <span className={classes.bottomLabel}>{t.more}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.moreTitle}</Menu.Label>
        {sections.map((section) => (
          <Menu.Item key={section.key} leftSection={<section.icon size={18} aria-hidden />} onClick={() => void navigate({ to: section.to })}>
            {t.rail[section.key]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
