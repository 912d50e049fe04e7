import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './Tabs.css';

interface TabsProps<K extends string> {
  label: string;
  tabs: readonly { id: K; name: ReactNode; count?: ReactNode; panel: ReactNode }[];
  value?: K;
  onChange?: (value: K) => void;
  orientation?: 'horizontal' | 'vertical';
}

/** Sheets of one place, one in sight. */
export function Tabs<K extends string>({ label, tabs, value, onChange, orientation = 'horizontal' }: TabsProps<K>) {
  return (
    <AriaTabs
      className="tabs"
      orientation={orientation}
      {...(value === undefined ? {} : { selectedKey: value })}
      onSelectionChange={(key) => onChange?.(key as K)}
    >
      <TabList aria-label={label} className="tabs__list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tabs__tab">
            <span>{tab.name}</span>
            {tab.count !== undefined && <span className="tabs__count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tabs__panel">
          {tab.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
