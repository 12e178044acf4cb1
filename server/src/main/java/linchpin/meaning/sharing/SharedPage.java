package linchpin.meaning.sharing;

import java.util.List;

/** What is printed of a comment that an organisation shares. */
record SharedPage(String organisation, boolean own, String words, List<String> themes, List<String> done) {}
