package linchpin.feedback;

import linchpin.platform.Id;

/** Something after which all whose feedback is in a thread are told something else came of it than before. */
public interface ToldAnew {

    Id thread();
}
