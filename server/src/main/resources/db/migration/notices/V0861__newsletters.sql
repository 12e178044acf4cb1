-- Who wants the newsletter, too. It is told of by its address: what is taken back from it is in nobody's mailbox.
alter table notices.recipient add column newsletters boolean not null default false;
alter table notices.notice drop constraint notice_news_check;
alter table notices.notice add constraint notice_news_check check (news in ('joined', 'promised', 'answered', 'asked_again', 'came_back',
    'taken_back', 'closed', 'reopened', 'settled', 'replied', 'newsletter'));
