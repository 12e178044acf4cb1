package linchpin.answers.confirming;

import java.util.ArrayList;
import linchpin.ui.LocalName;

/**
 * What was said when people were asked once, the givers' words and the patient leaders' apart.
 *
 * @param asked how many pieces of feedback raised it. Not people: somebody may have given several, and what a group said together is one
 */
public record Counts(int yes, int half, int no, int leadersYes, int leadersHalf, int leadersNo, int asked) {

    /** @return whether anybody said half or no */
    public boolean dissent() {
        return half + no + leadersHalf + leadersNo > 0;
    }

    /** @return how many said anything */
    public int said() {
        return yes + half + no + leadersYes + leadersHalf + leadersNo;
    }

    /** @return how many said yes, whoever they are */
    public int agreed() {
        return yes + leadersYes;
    }

    /**
     * @param leader what the organisation calls its patient leaders
     * @return as in "yes 1, half 3, no 0, of 12 asked; patient leaders: yes 1, half 0, no 0"
     */
    public String words(LocalName leader) {
        var givers = numbers(yes, half, no) + ", of " + asked + " asked";
        return leadersYes + leadersHalf + leadersNo == 0
                ? givers
                : givers + "; " + leader.many() + ": " + numbers(leadersYes, leadersHalf, leadersNo);
    }

    /**
     * @param leader what the organisation calls its patient leaders
     * @return who says half or no, as in "2 of 12 asked and 1 patient leader"; "people" where nobody does any more
     */
    public String dissenting(LocalName leader) {
        var against = who(half + no, leadersHalf + leadersNo, leader);
        return against.isEmpty() ? "people" : against;
    }

    private String who(int givers, int leaders, LocalName leader) {
        var who = new ArrayList<String>();
        if (givers > 0) {
            who.add(givers + " of " + asked + " asked");
        }
        if (leaders > 0) {
            who.add(leader.of(leaders));
        }
        return String.join(" and ", who);
    }

    private static String numbers(int yes, int half, int no) {
        return "yes " + yes + ", half " + half + ", no " + no;
    }

    /**
     * @param leader what the organisation calls its patient leaders
     * @return who says yes, as in "1 of 12 asked and 1 patient leader"; empty where nobody does
     */
    public String agreeing(LocalName leader) {
        return who(yes, leadersYes, leader);
    }
}
