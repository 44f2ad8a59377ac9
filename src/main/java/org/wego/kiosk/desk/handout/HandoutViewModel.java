// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.print.Paper;

/** Which handout is looked at, on which paper, which of its pages, and what is being done with it. */
public final class HandoutViewModel {

    /** What is being done, or how it ended. */
    public sealed interface HandoutTask {

        /** Nothing is being done. */
        record Idle() implements HandoutTask {}

        /** Pages are being laid out. */
        record LayingOut() implements HandoutTask {}

        /**
         * A file is being written.
         *
         * @param done of the work, 0 to 1
         */
        record Writing(double done) implements HandoutTask {}

        /** It ended, and this is to be said. */
        record Finished(String sentence) implements HandoutTask {}
    }

    private final List<Handout> handouts;
    private final ReadOnlyObjectWrapper<Optional<Handout>> handout;
    private final ReadOnlyObjectWrapper<Paper> paper;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<HandoutTask> work = new ReadOnlyObjectWrapper<>(new HandoutTask.Idle());
    private boolean cancelled;

    /**
     * The first handout is chosen.
     *
     * @param handouts to choose from, may be empty
     * @param paper that was chosen last
     */
    public HandoutViewModel(List<Handout> handouts, Paper paper) {
        this.handouts = List.copyOf(handouts);
        this.handout = new ReadOnlyObjectWrapper<>(this.handouts.stream().findFirst());
        this.paper = new ReadOnlyObjectWrapper<>(paper);
    }

    /** What can be chosen from a list. */
    public List<Handout> handouts() {
        return handouts;
    }

    /** The present one; empty only when there is none to choose. */
    public ReadOnlyObjectProperty<Optional<Handout>> handoutProperty() {
        return handout.getReadOnlyProperty();
    }

    /** The present paper, for the caller to remember. */
    public ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** The page that is looked at, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are; 0 while they are being made. */
    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HandoutTask> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** Chooses a handout; it need not be in the list, as the sheet of a single line is not. */
    public void choose(Handout value) {
        handout.set(Optional.of(value));
    }

    public void choose(Paper value) {
        paper.set(value);
    }

    public void next() {
        page.set(Math.min(page.get() + 1, Math.max(0, pages.get() - 1)));
    }

    public void previous() {
        page.set(Math.max(0, page.get() - 1));
    }

    /** The pages are being laid out anew. */
    public void making() {
        page.set(0);
        pages.set(0);
        if (!(work.get() instanceof HandoutTask.Writing)) {
            work.set(new HandoutTask.LayingOut());
        }
    }

    /** The pages are there. */
    public void made(int count) {
        pages.set(count);
        if (work.get() instanceof HandoutTask.LayingOut) {
            work.set(new HandoutTask.Idle());
        }
    }

    /** Begins to write a file, unless one is being written. */
    public boolean beginWriting() {
        if (pages.get() == 0 || work.get() instanceof HandoutTask.Writing) {
            return false;
        }
        cancelled = false;
        work.set(new HandoutTask.Writing(0));
        return true;
    }

    /** The writing has come so far. */
    public void written(double done) {
        if (work.get() instanceof HandoutTask.Writing) {
            work.set(new HandoutTask.Writing(done));
        }
    }

    /** Whatever was being done has ended. */
    public void say(String sentence) {
        work.set(new HandoutTask.Finished(sentence));
    }

    /** Asks for the end of the writing. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
