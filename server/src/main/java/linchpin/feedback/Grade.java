package linchpin.feedback;

/** How a giver wishes to be known. Their own choice, changeable at any time. */
public enum Grade {
    NAMELESS("Nobody", "We will not know who you are. You can still follow what happens with your receipt."),
    REACHABLE(
            "Nobody, but you may contact me",
            "Staff do not see your name. Somebody apart from the team can pass a message on."),
    KNOWN_TO_TEAM("The team", "The people who look into it see your name. It is never published."),
    PUBLIC_NAME(
            "Everybody", "Your first name or a name you choose may stand beside your words when they are published.");

    private final String label;
    private final String meaning;

    Grade(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** @return what choosing it means, as told to the giver */
    public String meaning() {
        return meaning;
    }
}
