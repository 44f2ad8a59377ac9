// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wego.kiosk.model.Value;

/** The texts of a review: which are checked, what was typed, and which were not saved. */
final class ReviewSession {

    private final ReviewTask task;
    private final List<ReviewText> texts;
    private final Map<ReviewPlace, String> typed = new HashMap<>();
    private final Set<ReviewPlace> checked = new HashSet<>();
    private final Map<ReviewPlace, String> faults = new LinkedHashMap<>();
    private int index;

    ReviewSession(ReviewTask task, List<ReviewText> texts) {
        this.task = task;
        this.texts = new ArrayList<>(texts);
    }

    ReviewTask task() {
        return task;
    }

    int size() {
        return texts.size();
    }

    /** The position of the current text, from 0; the size at the end of the list. */
    int index() {
        return index;
    }

    /** The current text; empty at the end of the list. */
    Optional<ReviewText> current() {
        return index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }

    Optional<ReviewText> text(ReviewPlace place) {
        return texts.stream().filter(text -> text.place().equals(place)).findFirst();
    }

    /** Goes by some places, at most to the end of the list. */
    void go(int by) {
        index = Math.clamp((long) index + by, 0, texts.size());
    }

    void goTo(ReviewPlace place) {
        IntStream.range(0, texts.size()).filter(i -> texts.get(i).place().equals(place)).findFirst()
                .ifPresent(i -> index = i);
    }

    /** Goes to the next text that is not checked; at the end, to the first one that was not saved. */
    void goOn() {
        index = IntStream.range(index + 1, texts.size()).filter(i -> !isChecked(texts.get(i).place())).findFirst()
                .orElse(texts.size());
        if (index == texts.size()) {
            faults.keySet().stream().findFirst().ifPresent(this::goTo);
        }
    }

    /** The wording as typed; the saved one if nothing was typed. */
    String typed(ReviewText text) {
        return typed.getOrDefault(text.place(), text.wording(task.lang().tag()));
    }

    void type(ReviewText text, String wording) {
        if (wording.equals(text.wording(task.lang().tag()))) {
            typed.remove(text.place());
        } else {
            typed.put(text.place(), wording);
        }
    }

    /** Whether a text has edits that were not checked. */
    boolean hasTyped() {
        return !typed.isEmpty();
    }

    boolean isChecked(ReviewPlace place) {
        return checked.contains(place);
    }

    int checked() {
        return checked.size();
    }

    void check(ReviewPlace place, boolean on) {
        faults.remove(place);
        if (on) {
            checked.add(place);
        } else {
            checked.remove(place);
        }
    }

    /** Replaces a text by its saved state. */
    void renew(ReviewText text) {
        texts.replaceAll(old -> old.place().equals(text.place()) ? text : old);
        if (typed.getOrDefault(text.place(), "").equals(text.wording(task.lang().tag()))) {
            typed.remove(text.place());
        }
    }

    /** Replaces all texts by what is saved now; those that are no longer due are checked. */
    void reread(Function<ReviewPlace, Optional<Value>> saved, Predicate<Value> isDue) {
        List.copyOf(texts).forEach(text -> saved.apply(text.place()).filter(now -> !now.equals(text.text()))
                .ifPresent(now -> {
                    renew(text.withText(now));
                    check(text.place(), !isDue.test(now));
                }));
    }

    /** Records that a text was not saved; what was typed is kept. */
    void fail(ReviewText text, String wording, String reason) {
        checked.remove(text.place());
        typed.putIfAbsent(text.place(), wording);
        faults.put(text.place(), reason);
    }

    Optional<String> fault(ReviewPlace place) {
        return Optional.ofNullable(faults.get(place));
    }

    /** The texts that were not saved, in the order of the failures. */
    List<ReviewPlace> faults() {
        return List.copyOf(faults.keySet());
    }
}
