package linchpin.analysis.text.similar;

import static linchpin.analysis.text.similar.SimilarComments.DIMENSIONS;

/** What is asked, turned as the comments of a block are and multiplied by the worth of their steps. */
final class Asking {

    /** For each turned number, what one step of a comment's byte adds to the product. */
    final float[] scaled = new float[DIMENSIONS];

    /** The length of what each stage but the last leaves unread. */
    final float[] rests = new float[Block.STAGES.length - 1];

    Asking(Rotation rotation, float[] vector) {
        var turned = rotation.turn(vector);
        for (int d = 0; d < DIMENSIONS; d++) {
            scaled[d] = (float) (turned[d] * rotation.steps[d]);
        }
        for (int stage = 0; stage < rests.length; stage++) {
            rests[stage] = length(turned, Block.STAGES[stage]);
        }
    }

    /** @return the length of a vector's numbers from one on, rounded up */
    static float length(double[] vector, int from) {
        double sum = 0;
        for (int d = from; d < vector.length; d++) {
            sum += vector[d] * vector[d];
        }
        return Math.nextUp((float) Math.sqrt(sum));
    }
}
