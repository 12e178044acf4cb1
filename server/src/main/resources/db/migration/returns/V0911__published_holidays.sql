-- Bank holidays are published data now, of all divisions, in a file that everybody counts with (organisation.days.BankHolidays).
drop table returns.bank_holiday;
