package linchpin.analysis.text.similar;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.analysis.text.similar.SimilarComments.Sought;

/**
 * One search. First every block's opening numbers are read, which bounds what each comment's likeness can be; then the blocks are
 * visited, the most promising first, and read further until no comment of the block can reach the floor. Those that still can are
 * looked at exactly. Nothing is left out that could have been among the best.
 */
final class Search {

    /** So few in a block are sooner looked at exactly than read further with the rest of it. */
    private static final int FEW = 2;

    private final Hands hands;
    private final List<Block> blocks;
    private final Look look;
    private final Best best;
    private final BitSet seen = new BitSet();
    private final Map<Rotation, Asking> askings = new HashMap<>();

    /** The exact look at one comment. */
    interface Look {

        /** @param words whether it may share rare words with what is asked */
        Best.Found at(int slot, boolean words);
    }

    Search(Sought asked, Hands hands, List<Block> blocks, Look look) {
        this.hands = hands;
        this.blocks = blocks;
        this.look = look;
        this.best = new Best(asked.most());
        blocks.stream()
                .map(block -> block.rotation)
                .distinct()
                .forEach(rotation -> askings.put(rotation, new Asking(rotation, asked.vector())));
    }

    /** Looks at a comment that shares rare words, once. The scan knows nothing of words after that: no other can gain by them. */
    void consider(int slot) {
        if (!seen.get(slot)) {
            seen.set(slot);
            best.offer(look.at(slot, true));
        }
    }

    /** @param numbers the blocks to look in */
    List<Best.Found> among(int[] numbers) {
        var sums = new float[numbers.length][];
        var most = new float[numbers.length];
        hands.work(numbers.length, i -> {
            sums[i] = new float[Block.SLOTS];
            most[i] = read(numbers[i], 0, sums[i], new float[Block.SLOTS]);
        });
        var order = IntStream.range(0, numbers.length)
                .boxed()
                .sorted((a, b) -> Float.compare(most[b], most[a]))
                .mapToInt(i -> i)
                .toArray();
        hands.work(order.length, i -> {
            if (most[order[i]] >= best.floor()) {
                finish(numbers[order[i]], sums[order[i]]);
            }
        });
        return best.all();
    }

    private float read(int number, int stage, float[] sums, float[] bounds) {
        var block = blocks.get(number);
        var asking = asking(block);
        block.read(stage, asking, sums);
        return block.bound(stage, asking, sums, bounds);
    }

    private void finish(int number, float[] sums) {
        var block = blocks.get(number);
        var asking = asking(block);
        var bounds = new float[Block.SLOTS];
        for (int stage = 0; true; stage++) {
            block.bound(stage, asking, sums, bounds);
            int able = able(bounds);
            if (able <= FEW || stage == Block.STAGES.length - 1) {
                break;
            }
            block.read(stage + 1, asking, sums);
        }
        for (int i = 0; i < Block.SLOTS; i++) {
            int slot = number * Block.SLOTS + i;
            if (bounds[i] >= best.floor() && bounds[i] > Float.NEGATIVE_INFINITY && !seen.get(slot)) {
                best.offer(look.at(slot, false));
            }
        }
    }

    private Asking asking(Block block) {
        var asking = askings.get(block.rotation);
        if (asking == null) {
            throw new IllegalStateException("A block was turned while it was searched");
        }
        return asking;
    }

    private int able(float[] bounds) {
        float floor = (float) Math.max(best.floor() - 1e-7, -Float.MAX_VALUE);
        int able = 0;
        for (int i = 0; i < Block.SLOTS; i++) {
            able += bounds[i] >= floor ? 1 : 0;
        }
        return able;
    }
}
