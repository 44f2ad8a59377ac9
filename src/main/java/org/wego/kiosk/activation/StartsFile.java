// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is remembered from start to start.
 *
 * @param format of the file, 1
 * @param starts how often the program was started since it was last left in order
 * @param marks of shows that did not last, or have not yet; at most one for each
 * @param lasted what was shown for a minute, the last one first
 */
record StartsFile(int format, int starts, List<Mark> marks, List<Show> lasted) {

    static final int FORMAT = 1;
    /** Reception's many changes of one pack must not push the pack before it out. */
    private static final int OF_ONE_PACK = 3;
    /** Of each list; whatever is older is of no use any more. */
    private static final int LONGEST = 16;

    StartsFile {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
        marks = marks.stream().limit(LONGEST).toList();
        lasted = lasted.stream().limit(LONGEST).toList();
    }

    static StartsFile empty() {
        return new StartsFile(FORMAT, 0, List.of(), List.of());
    }

    Optional<Mark> mark(Show show) {
        return marks.stream().filter(mark -> mark.show().equals(show)).findFirst();
    }

    boolean hasLasted(Show show) {
        return lasted.contains(show);
    }

    /**
     * The program starts once more, and finds these marks.
     *
     * @param open what became of them
     */
    StartsFile started(String machine, OpenMark open) {
        return new StartsFile(format, starts + 1, marks.stream().flatMap(mark -> found(mark, machine, open)).toList(),
                lasted);
    }

    /** A mark that may only be there because the disk did not let it be taken back proves nothing. */
    private static Stream<Mark> found(Mark mark, String machine, OpenMark open) {
        if (mark.bars()) {
            return Stream.of(mark);
        }
        return switch (mark.word().map(open::fate).orElse(OpenMark.Fate.OPEN)) {
            case OPEN -> Stream.of(mark.found(machine));
            case CLOSED -> Stream.empty();
            case UNKNOWN -> Stream.of(mark);
        };
    }

    /** The program was left in order. */
    StartsFile left() {
        return new StartsFile(format, 0, marks, lasted);
    }

    StartsFile with(Mark mark) {
        var others = new ArrayList<>(List.of(mark));
        others.addAll(without(mark.show()).marks);
        return new StartsFile(format, starts, others, lasted);
    }

    StartsFile without(Show show) {
        return new StartsFile(format, starts, marks.stream().filter(mark -> !mark.show().equals(show)).toList(),
                lasted);
    }

    StartsFile withoutMarks() {
        return new StartsFile(format, starts, List.of(), lasted);
    }

    /** A show has lasted: it and all that lasted before it get another chance. */
    StartsFile lasting(Show show) {
        var known = new ArrayList<>(List.of(show));
        lasted.stream().filter(other -> !other.equals(show)).filter(other -> ofPack(other, known) < OF_ONE_PACK)
                .forEach(known::add);
        return new StartsFile(format, starts, marks.stream().filter(mark -> !known.contains(mark.show())).toList(),
                known);
    }

    private static long ofPack(Show show, List<Show> shows) {
        return shows.stream().filter(other -> other.pack().equals(show.pack())).count();
    }
}
