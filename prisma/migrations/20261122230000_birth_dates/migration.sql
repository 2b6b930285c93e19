-- Files of one person are looked for by birth date: far fewer share one than share a common name.
CREATE INDEX "case_people_birth_on_idx" ON "case_people"("birth_on");
