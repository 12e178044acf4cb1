-- Whoever sent words without an account can take them back until somebody has looked at them. Then nothing is left of them: nobody has read them.
grant delete on rounds.voice, rounds.saying to ${app};
