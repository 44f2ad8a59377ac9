// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PageParts;

/**
 * Splits a handout into pages, one page per step, so that the window stays responsive during long handouts.
 *
 * <p>For the FX thread. Page breaks are between rows, and each page repeats the head of its first section.
 */
public final class Paginator {

    private final List<HandoutContent.HandoutSection> sections;
    private final IntFunction<HandoutPage> newPage;
    private final BiFunction<Integer, Integer, String> position;
    private final List<HandoutPage> pages = new ArrayList<>();
    private int section;
    private int row;
    private @Nullable Region nextRow;

    /**
     * A paginator before its first page.
     *
     * @param newPage creates an empty page for an index from 0
     * @param position formats the page number, from 1, and the number of pages
     */
    Paginator(HandoutContent sheet, IntFunction<HandoutPage> newPage, BiFunction<Integer, Integer, String> position) {
        this.sections = sheet.sections().stream().filter(part -> !part.rows().isEmpty()).toList();
        this.newPage = newPage;
        this.position = position;
    }

    /** Creates the next page; does nothing when finished. */
    public void step() {
        if (finished()) {
            return;
        }
        var page = newPage.apply(pages.size());
        pages.add(page);
        boolean first = true;
        while (section < sections.size() && add(page, first)) {
            first = false;
        }
        if (finished()) {
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i).finish(position.apply(i + 1, pages.size()), i + 1 == pages.size());
            }
        }
    }

    /** Whether all pages are created. */
    public boolean finished() {
        return section >= sections.size();
    }

    /** The number of pages created so far. */
    public int made() {
        return pages.size();
    }

    /** All pages. */
    public List<HandoutPage> pages() {
        if (!finished()) {
            throw new IllegalStateException("the pages are not finished");
        }
        return List.copyOf(pages);
    }

    private boolean add(HandoutPage page, boolean first) {
        var present = sections.get(section);
        if (present.onNewPage() && row == 0 && !first) {
            return false;
        }
        var next = Optional.ofNullable(nextRow).orElseGet(() -> present.rows().get(row).get());
        var parts = new ArrayList<Region>();
        if (row == 0 || first) {
            present.head().ifPresent(head -> parts.add(row == 0 ? head.get()
                    : PageParts.mark(head.get(), new PagePart.DecorationPart())));
        }
        parts.add(next);
        if (!page.add(parts)) {
            nextRow = next;
            return false;
        }
        nextRow = null;
        row++;
        if (row == present.rows().size()) {
            section++;
            row = 0;
        }
        return true;
    }
}
