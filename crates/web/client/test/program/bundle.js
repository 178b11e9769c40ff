// Bundles as another program would write them (docs/BUNDLE.md): one that is right, one that is not.

import { zipped } from './zip.js';

/** The clinic's day so many days ago. @param {number} ago */
function day(ago) {
  const now = new Date(Date.now() - ago * 86_400_000);
  return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Vienna' });
}

const EMPLOYEES = 'id,name,position\nk1,Dr. Ines Auer,Dentist\nk2,Dr. Oleh Bondar,Surgeon\n';

/** Everybody came once, in the last four weeks. @param {number} patients */
export function bundle(patients) {
  const numbers = Array.from({ length: patients }, (_, at) => at);
  const ago = (/** @type {number} */ at) => 1 + (at % 28);
  const files = {
    'employees.csv': EMPLOYEES,
    'patients.csv': ['id,name,registered_on', ...numbers.map((at) => `q${at},Anka ${at},${day(40)}`), ''].join('\n'),
    'visits.csv': ['id,patient_id,employee_id,starts_at,status', ...numbers.map((at) => `w${at},q${at},k${1 + (at % 2)},${day(ago(at))}T09:00,completed`), ''].join('\n'),
    'lines.csv': ['id,visit_id,amount', ...numbers.map((at) => `l${at},w${at},20.00`), ''].join('\n'),
  };
  // A week are today and the six days before.
  return { zip: zipped(files), patients, thisWeek: numbers.filter((at) => ago(at) < 7).length };
}

/** With its errors: file, line, column. */
export function faulty() {
  const visits = [
    'id,patient_id,employee_id,starts_at,status',
    `w1,q1,k1,${day(2)}T09:00,completed`,
    `w2,q9,k1,${day(2)}T10:00,completed`,
    'w3,q1,k1,2026-02-30T09:00,completed',
    `w4,q1,k2,${day(3)}T09:00,done`,
  ];
  const files = { 'employees.csv': EMPLOYEES, 'patients.csv': `id,name,registered_on\nq1,Anka 1,${day(40)}\n`, 'visits.csv': `${visits.join('\n')}\n` };
  const wrong = [
    ['visits.csv', '3', 'patient_id'],
    ['visits.csv', '4', 'starts_at'],
    ['visits.csv', '5', 'status'],
  ];
  return { zip: zipped(files), wrong };
}
