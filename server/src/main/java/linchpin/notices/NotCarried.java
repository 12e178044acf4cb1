package linchpin.notices;

/** A message was not taken by whoever was to carry it. What it says names no address and no word of anybody's. */
public abstract sealed class NotCarried extends Exception {

    private NotCarried(String why) {
        super(why);
    }

    /** It never will be: nothing reaches this address. */
    public static final class Never extends NotCarried {
        public Never(String why) {
            super(why);
        }
    }

    /** Perhaps later: this one address cannot be reached now. */
    public static final class Later extends NotCarried {
        public Later(String why) {
            super(why);
        }
    }

    /** Nothing is carried now, for anybody: whoever carries it does not answer, or does not know us. */
    public static final class Nothing extends NotCarried {
        public Nothing(String why) {
            super(why);
        }
    }

    /** Nobody can tell whether it was. */
    public static final class Untold extends NotCarried {
        public Untold() {
            super("Nobody can tell whether it went");
        }
    }
}
