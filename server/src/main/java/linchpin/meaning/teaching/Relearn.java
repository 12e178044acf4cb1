package linchpin.meaning.teaching;

import linchpin.analysis.text.learning.Learning;
import linchpin.meaning.ShippedThemes;
import linchpin.meaning.themes.OwnThemes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Learns anew from everything the people of one organisation said, when any of it changed since it was last learnt. */
@Component
class Relearn {

    private final Corrections corrections;
    private final Examples examples;
    private final KeptLessons lessons;
    private final OwnThemes ownThemes;

    Relearn(Corrections corrections, Examples examples, KeptLessons lessons, OwnThemes ownThemes) {
        this.corrections = corrections;
        this.examples = examples;
        this.lessons = lessons;
        this.ownThemes = ownThemes;
    }

    /** @return whether there was anything new to learn; not while another node is learning it */
    @Transactional
    public boolean once() {
        if (!corrections.alone()) {
            return false;
        }
        var basis = corrections.basis();
        if (basis.equals(lessons.basis().orElse(Corrections.NONE))) {
            return false;
        }
        var learnt =
                Learning.learn(examples.coded(), ownThemes.described(), examples.uncoded(), ShippedThemes.THRESHOLD);
        lessons.keep(learnt, basis, corrections.count());
        return true;
    }
}
