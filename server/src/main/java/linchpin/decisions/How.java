package linchpin.decisions;

import java.util.Locale;

/** The ways of deciding that the published tally knows. */
public enum How {
    MARKS("Marks by criterion", "Each option is marked by each criterion, and criteria weigh what was agreed before."),
    SCORE("Scores", "Everybody gives each option a score; no opinion is no score."),
    DOTS("Dots", "Everybody has the same number of dots, and lays them on what matters most."),
    RANK("Ranking", "Everybody puts the options in order, the best first."),
    YESNO("Yes or no", "Everybody says yes, no or abstains."),
    CONSENT("Consent", "It passes unless somebody objects, with a reason. One objection that stands is enough.");

    private final String label;
    private final String meaning;

    How(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** @return as a page prints it */
    public String label() {
        return label;
    }

    /** @return how it goes, in a sentence */
    public String meaning() {
        return meaning;
    }

    /** @return as stored, and as published */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether there is one thing, taken or not, and nothing to choose from */
    public boolean single() {
        return this == YESNO || this == CONSENT;
    }
}
