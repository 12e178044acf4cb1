package linchpin.actions.doing;

/** The forms on the page of an action. One of them was sent, the others are empty. */
record ActionForms(DoneForm done, MoveForm move, DropForm drop, GiveBackForm back, AskForm ask, GrowForm grow) {

    static final ActionForms EMPTY = new ActionForms(
            DoneForm.EMPTY, MoveForm.EMPTY, DropForm.EMPTY, GiveBackForm.EMPTY, AskForm.EMPTY, GrowForm.EMPTY);

    static ActionForms sent(DoneForm done) {
        return new ActionForms(done, EMPTY.move, EMPTY.drop, EMPTY.back, EMPTY.ask, EMPTY.grow);
    }

    static ActionForms sent(MoveForm move) {
        return new ActionForms(EMPTY.done, move, EMPTY.drop, EMPTY.back, EMPTY.ask, EMPTY.grow);
    }

    static ActionForms sent(DropForm drop) {
        return new ActionForms(EMPTY.done, EMPTY.move, drop, EMPTY.back, EMPTY.ask, EMPTY.grow);
    }

    static ActionForms sent(GiveBackForm back) {
        return new ActionForms(EMPTY.done, EMPTY.move, EMPTY.drop, back, EMPTY.ask, EMPTY.grow);
    }

    static ActionForms sent(AskForm ask) {
        return new ActionForms(EMPTY.done, EMPTY.move, EMPTY.drop, EMPTY.back, ask, EMPTY.grow);
    }

    static ActionForms sent(GrowForm grow) {
        return new ActionForms(EMPTY.done, EMPTY.move, EMPTY.drop, EMPTY.back, EMPTY.ask, grow);
    }
}
