// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.print.Paper;

/** The chosen handout, paper and page, and the current task. */
public final class HandoutViewModel {

    /** The current task or the result of the last one. */
    public sealed interface HandoutTask {

        /** No task is running. */
        record Idle() implements HandoutTask {}

        /** Pages are being laid out. */
        record LayingOut() implements HandoutTask {}

        /**
         * A file is being written.
         *
         * @param done the finished part, from 0 to 1
         */
        record Writing(double done) implements HandoutTask {}

        /** The task has ended with this message. */
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
     * A model that begins with the first handout.
     *
     * @param handouts the handouts of the list; may be empty
     * @param paper the initial paper
     */
    public HandoutViewModel(List<Handout> handouts, Paper paper) {
        this.handouts = List.copyOf(handouts);
        this.handout = new ReadOnlyObjectWrapper<>(this.handouts.stream().findFirst());
        this.paper = new ReadOnlyObjectWrapper<>(paper);
    }

    /** The handouts of the list. */
    public List<Handout> handouts() {
        return handouts;
    }

    /** The current handout; empty only if none was available or chosen. */
    public ReadOnlyObjectProperty<Optional<Handout>> handoutProperty() {
        return handout.getReadOnlyProperty();
    }

    /** The current paper. */
    public ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** The index of the current page, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The number of pages; 0 during layout. */
    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HandoutTask> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** Chooses a handout, which need not be in the list: that of a single line is not. */
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

    /** Layout has started; there are no pages until it ends. */
    public void startLayout() {
        page.set(0);
        pages.set(0);
        if (!(work.get() instanceof HandoutTask.Writing)) {
            work.set(new HandoutTask.LayingOut());
        }
    }

    /** Layout has ended with a number of pages. */
    public void finishLayout(int count) {
        pages.set(count);
        if (work.get() instanceof HandoutTask.LayingOut) {
            work.set(new HandoutTask.Idle());
        }
    }

    /** Starts the writing task; false if there are no pages or a file is already being written. */
    public boolean beginWriting() {
        if (pages.get() == 0 || work.get() instanceof HandoutTask.Writing) {
            return false;
        }
        cancelled = false;
        work.set(new HandoutTask.Writing(0));
        return true;
    }

    /** Updates the progress of writing. */
    public void setProgress(double done) {
        if (work.get() instanceof HandoutTask.Writing) {
            work.set(new HandoutTask.Writing(done));
        }
    }

    /** Ends the current task with a message. */
    public void finish(String sentence) {
        work.set(new HandoutTask.Finished(sentence));
    }

    /** Requests that writing be cancelled. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
