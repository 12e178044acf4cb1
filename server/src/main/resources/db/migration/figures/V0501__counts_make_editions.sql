call platform.makes_editions_of('given', 'figures.month_count', 'figures.part', 'figures.public_count', 'figures.public_quarter');
