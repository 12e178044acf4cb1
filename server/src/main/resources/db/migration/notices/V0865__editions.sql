-- What somebody was told, and follows, is on each of their pages.
call platform.makes_editions('notices.follow', 'notices.notice', 'notices.recipient');
