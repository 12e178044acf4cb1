package linchpin.answers.beside;

import gg.jte.Content;
import linchpin.matters.MatterId;

/** A piece of the public page of an answer that a module further down the thread puts there: what was decided about it together. */
public interface BesideAnswer {

    /**
     * @param matter that was answered
     * @param code of the organisation, as in an address
     * @return what everybody may read, without the name of anybody; nothing where there is nothing to say
     */
    Content inPublic(MatterId matter, String code);
}
