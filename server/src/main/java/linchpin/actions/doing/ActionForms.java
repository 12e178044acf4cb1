package linchpin.actions.doing;

/** The forms on the page of an action. One of them was sent, the others are empty. */
record ActionForms(DoneForm done, MoveForm move, DropForm drop, GiveBackForm back, AskForm ask) {

    static final ActionForms EMPTY =
            new ActionForms(DoneForm.EMPTY, MoveForm.EMPTY, DropForm.EMPTY, GiveBackForm.EMPTY, AskForm.EMPTY);

    static ActionForms sent(DoneForm done) {
        return new ActionForms(done, MoveForm.EMPTY, DropForm.EMPTY, GiveBackForm.EMPTY, AskForm.EMPTY);
    }

    static ActionForms sent(MoveForm move) {
        return new ActionForms(DoneForm.EMPTY, move, DropForm.EMPTY, GiveBackForm.EMPTY, AskForm.EMPTY);
    }

    static ActionForms sent(DropForm drop) {
        return new ActionForms(DoneForm.EMPTY, MoveForm.EMPTY, drop, GiveBackForm.EMPTY, AskForm.EMPTY);
    }

    static ActionForms sent(GiveBackForm back) {
        return new ActionForms(DoneForm.EMPTY, MoveForm.EMPTY, DropForm.EMPTY, back, AskForm.EMPTY);
    }

    static ActionForms sent(AskForm ask) {
        return new ActionForms(DoneForm.EMPTY, MoveForm.EMPTY, DropForm.EMPTY, GiveBackForm.EMPTY, ask);
    }
}
