// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which pack a start shows: the one asked for; when that has fallen, one other; and when that has fallen too, the
 * bundled one. All of them have the id that is asked for: another organisation's content is never shown in its place.
 */
final class PackSelector {

    private static final String NO_OTHER = "Nothing is shown in its place: no other good version of this content is kept,"
            + " and the content of another organisation is never shown.";
    private static final String MEND = " To mend: correct and save it, or ask for another try in the staff corner.";

    private final StartHistoryStore history;
    private final Supplier<List<StoredPack>> kept;
    private final boolean maySeeBundled;

    /**
     * A choice among these packs, all of the id that is asked for.
     *
     * @param kept the newest first; asked for only when something has fallen, since each copy is looked at
     * @param maySeeBundled whether the bundled pack has that id, too
     */
    PackSelector(StartHistoryStore history, Supplier<List<StoredPack>> kept, boolean maySeeBundled) {
        this.history = history;
        this.kept = kept;
        this.maySeeBundled = maySeeBundled;
    }

    /** The choice when the pack that is asked for is a known one. */
    Selection choose(Candidate asked, String overlay) {
        var fallen = history.bar(asked.with(overlay));
        if (fallen.isEmpty()) {
            return asked.as(Selection.SelectionKind.ASKED, overlay, List.of());
        }
        var reasons = new ArrayList<>(List.of(describe(fallen.get())));
        if (!overlay.isEmpty() && (asked.equals(Candidate.BUNDLED) || hasLasted(asked))) {
            return unlessFallen(asked, "", Selection.SelectionKind.WITHOUT_OVERLAY, reasons);
        }
        return instead(Optional.of(asked), overlay, reasons);
    }

    /** The choice when the pack that is asked for cannot be shown, or not yet. */
    Selection instead(String overlay, String why) {
        var good = other(Optional.empty());
        var reasons = new ArrayList<>(List.of(why));
        return good.isPresent() ? unlessFallen(good.get(), overlay, Selection.SelectionKind.LAST_GOOD, reasons)
                : lastResort(reasons);
    }

    private Selection instead(Optional<Candidate> fallen, String overlay, List<String> reasons) {
        var good = other(fallen);
        if (good.isEmpty()) {
            return fallen.isPresent() && !overlay.isEmpty() && !maySeeBundled
                    ? unlessFallen(fallen.get(), "", Selection.SelectionKind.WITHOUT_OVERLAY, reasons)
                    : lastResort(reasons);
        }
        // What reception changed is under suspicion, too, unless it has lasted with this pack.
        var suspected = history.known().hasLasted(good.get().with(overlay)) ? overlay : "";
        return unlessFallen(good.get(), suspected, Selection.SelectionKind.LAST_GOOD, reasons);
    }

    private Selection unlessFallen(Candidate candidate, String overlay, Selection.SelectionKind kind,
            List<String> reasons) {
        var fallen = history.bar(candidate.with(overlay));
        if (fallen.isEmpty()) {
            return candidate.as(kind, overlay, reasons);
        }
        reasons.add(describe(fallen.get()));
        return lastResort(reasons);
    }

    /** The bundled pack, or nothing when that is another organisation's. */
    Selection lastResort(List<String> reasons) {
        if (maySeeBundled) {
            return Candidate.BUNDLED.as(Selection.SelectionKind.BUNDLED, "", reasons);
        }
        var all = new ArrayList<>(reasons);
        all.add(NO_OTHER);
        return Selection.nothing(all);
    }

    /** The other pack that lasted last; when none has, the newest one that was found good. */
    private Optional<Candidate> other(Optional<Candidate> than) {
        var others = kept.get().stream().map(Candidate::of)
                .filter(candidate -> than.map(Candidate::digest).filter(candidate.digest()::equals).isEmpty())
                .toList();
        return history.known().lasted().stream()
                .flatMap(show -> others.stream().filter(candidate -> candidate.digest().equals(show.pack())))
                .findFirst().or(() -> others.stream().findFirst());
    }

    private boolean hasLasted(Candidate candidate) {
        return history.known().lasted().stream().anyMatch(show -> show.pack().equals(candidate.digest()));
    }

    /** What happened to a show that is left out, and how to mend it. */
    static String describe(PendingStart mark) {
        return "The pack " + mark.name() + (mark.show().overlay().isEmpty() ? "" : " with what reception changed")
                + " was put on the screen on " + mark.set() + ", and the program ended before a minute was over."
                + MEND;
    }
}
