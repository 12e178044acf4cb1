package linchpin.demo.telling;

import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What one person is told, offered or asked: no matter comes of it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class Singles {

    private final TellReplies replies;
    private final TellArranging arranging;
    private final TellAlarms alarms;
    private final TellInfluence influence;

    Singles(TellReplies replies, TellArranging arranging, TellAlarms alarms, TellInfluence influence) {
        this.influence = influence;
        this.alarms = alarms;
        this.replies = replies;
        this.arranging = arranging;
    }

    /** @param said words by which it is found */
    private record Reply(String said, String words) {}

    private static final List<Reply> HOSPITAL = List.of(
            new Reply(
                    "sat on the floor next to me",
                    "She knows who she is and has read this twice. Thank you for coming back to tell us, and enjoy the toast."),
            new Reply(
                    "Ada I think",
                    "The midwife has read what you wrote, and so has everybody who works with her. We are so sorry about your baby, and thank you."),
            new Reply("stoma fitted", "The nurse asked us to say: send a postcard. And it is three marathons by now."),
            new Reply(
                    "needles. The sister on the ward",
                    "Thank you. Looking round on the day before is now offered to everybody who is afraid of needles."),
            new Reply("said a bus driver", "The whole team has read this. The number 12 still runs, every day at ten."),
            new Reply(
                    "I am deaf and usually I dread",
                    "Thank you. The receptionist has shown the others how she does it, at their request."),
            new Reply("balloons", "We have bought more balloons. Thank you for telling us that it helped."),
            new Reply(
                    "picture of his great-granddaughter",
                    "We are sorry. There is a telephone with pictures at the desk of Juniper ward that anybody may use until the wi-fi is mended."),
            new Reply(
                    "toilet door does not lock",
                    "The lock was mended on the day we read this. Please go on singing if you like to."),
            new Reply(
                    "The shower had somebody else",
                    "This should not happen. The shower is now checked after each use, and the list hangs on its door."),
            new Reply(
                    "Large print! For an eye clinic!",
                    "You are right. All letters of the eye clinic are in large print since the first of the month."),
            new Reply(
                    "Freezing. I slept in my coat",
                    "The heating of Juniper ward is mended. We are sorry, and glad of the hat."),
            new Reply(
                    "Only egg sandwiches left", "There are four kinds now until six o'clock. Thank you for saying it."),
            new Reply(
                    "Curtains with stains on them",
                    "All curtains were changed within the week, and from now on are every month."),
            new Reply("No chairs. I stood", "Twelve more chairs have come. We are sorry that you had to stand."),
            new Reply(
                    "The vending machine takes money", "There is another machine now, and the desk gives money back."),
            new Reply(
                    "My file was on the table",
                    "We are sorry. Whoever sees you is now given ten minutes to read it before."),
            new Reply("I asked a plumber", "New signs hang after the second corridor. Please thank the plumber."),
            new Reply(
                    "signs are grey on white",
                    "You are right. The new ones are yellow on dark blue; patients chose them."),
            new Reply(
                    "The hearing test person",
                    "A second person does the hearing test now, so that nobody waits for one."),
            new Reply(
                    "Parkinson's tablets",
                    "We are sorry. Medicines that must be on time are now marked with a clock over the bed, and you may keep your own."),
            new Reply(
                    "my hearing aids stayed behind",
                    "They were found, and we are sorry for those days. Each bed that moves now takes a bag with what belongs to the person in it."),
            new Reply(
                    "took away most of the worry",
                    "Thank you. He reads it to the students as a reason for going round on the evening before."));

    void hospital(Cast cast, Heard heard) {
        influence.tell(cast);
        alarms.tell(cast, heard);
        HOSPITAL.forEach(reply -> replies.replied(cast, heard.saying(reply.said()), reply.words()));
        replies.written(
                cast,
                heard.saying("Geordie accent"),
                "Thank you. She read it out at handover, in the accent, and asks how the knee is.");
        List.of("Geordie accent", "riddles", "drew my hip", "somebody came, every time", "sister on the ward let us")
                .forEach(words -> replies.passed(cast, heard.saying(words)));
        arranging.offered(
                cast, 5, "Marjorie", "01632 960214", "I was a teacher. I can read menus and letters to people.");
        arranging.offered(
                cast, 2, "", "01632 960377", "I waited for my tablets too. I would sit on a panel if it helps.");
        arranging.invited(cast, 2, "Leila Haddad", "leila@demo.example", Role.CONNECTOR);
        arranging.returns(
                cast,
                "inpatient",
                "Willow ward",
                "Trauma and orthopaedics",
                "Rowan ward",
                "General surgery",
                "Juniper ward",
                "Respiratory medicine",
                "Hazel ward",
                "Elderly medicine");
    }

    void community(Cast cast, Heard heard) {
        alarms.tell(cast, heard);
        replies.replied(
                cast,
                heard.saying("window open as he had asked"),
                "Both nurses have read this. It was an honour to be with you, they asked us to say.");
        replies.passed(cast, heard.saying("Queen"));
        replies.passed(cast, heard.saying("spotted a mole"));
        arranging.offered(
                cast, 4, "Des", "01632 960555", "I mended lorries for forty years. I could mend wheelchairs.");
        arranging.invited(cast, 1, "Gwen Tarrant", "gwen@demo.example", Role.PATIENT_LEADER);
    }

    void mentalHealth(Cast cast, Heard heard) {
        alarms.tell(cast, heard);
        replies.replied(
                cast,
                heard.saying("the ceiling did not come down"),
                "Thank you for telling us. He says the trust was yours to give, and sleep well.");
        replies.passed(cast, heard.saying("plays draughts"));
        arranging.offered(
                cast, 3, "", "01632 960801", "I have been where they are. I could answer the telephone at night.");
        arranging.invited(cast, 3, "Idris Pugh", "idris@demo.example", Role.END_USER);
    }
}
