-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'walks.finding', 'walks.item', 'walks.own_item', 'walks.walk');
