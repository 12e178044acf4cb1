-- What a patient says should be asked, before answers are drawn up, is a part in the proposal as well.
alter table proposals.part_taken drop constraint part_taken_kind_check;
alter table proposals.part_taken add constraint part_taken_kind_check check (kind in (
    'raised', 'joined', 'left', 'wrote', 'said', 'unsaid', 'moved', 'recorded', 'unrecorded', 'came', 'not_came', 'drew', 'undrew', 'asked'));
