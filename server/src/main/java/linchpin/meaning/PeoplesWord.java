package linchpin.meaning;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people have said a feedback is about, and what it is not.
 *
 * @param has numbers of themes
 * @param hasNot numbers of themes that somebody took off
 */
public record PeoplesWord(Set<Integer> has, Set<Integer> hasNot) {

    /** Nobody said anything. */
    public static final PeoplesWord NOTHING = new PeoplesWord(Set.of(), Set.of());

    /** @return what a feedback is about of which a machine suggests this: a person's word stands over the machine's */
    public Set<Integer> over(Collection<Integer> suggested) {
        var about = new TreeSet<>(suggested);
        about.removeAll(hasNot);
        about.addAll(has);
        return about;
    }
}
