import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, IconTrash } from '@tabler/icons-react';

interface Item {
  label: string;
  run: () => void;
}

/** What can be done with one item of a list, behind one small button. */
export function ItemMenu({ name, items, remove }: { name: string; items: Item[]; remove?: Item }) {
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={name}><IconDotsVertical size={18} aria-hidden /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ label, run }) => <Menu.Item key={label} onClick={run}>{label}</Menu.Item>)}
        {remove && (
          <>
            <Menu.Divider />
            <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove.run}>{remove.label}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
