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

const STAFF = 'id,name,position,department_id,sees_patients\nk1,Dr. Ines Auer,Dentist,therapy,true\nk2,Lidija,Receptionist,,false\n';

/** What a clinic with the starting directory for dentists brings along: a doctor, a brush, and somebody who came twice and then no more. */
export function history() {
  return zipped({
    'employees.csv': STAFF,
    'items.csv': 'id,name,kind,price\nbrush,Toothbrush,goods,5.00\n',
    'patients.csv': `id,name,registered_on\nq1,Neža Nekdanja,${day(200)}\n`,
    'visits.csv': `id,patient_id,employee_id,starts_at,status\nw1,q1,k1,${day(200)}T09:00,completed\nw2,q1,k1,${day(120)}T09:00,completed\n`,
  });
}

/** What is heard of her today: why she left, and what she thought of it. */
export function laterNews() {
  return zipped({
    'employees.csv': STAFF,
    'patients.csv': `id,name,registered_on\nq1,Neža Nekdanja,${day(200)}\n`,
    'visits.csv': `id,patient_id,employee_id,starts_at,status\nw2,q1,k1,${day(120)}T09:00,completed\n`,
    'departures.csv': `patient_id,left_on,reason\nq1,${day(0)},moved to Graz\n`,
    'ratings.csv': `visit_id,rated_at,score\nw2,${day(0)}T00:00,4\n`,
    'tasks.csv': `id,text,priority,assignee,author,set_at,due_on,first_due_on,moves\nt9,Send the X-ray,normal,desa,olha,${day(3)}T09:00,${day(1)},${day(2)},1\n`,
  });
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
