// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.feature.find.FindViewModel.FindState;
import org.wego.kiosk.feature.find.FindViewModel.FindView;
import org.wego.kiosk.lookup.LookupIndex;
import org.wego.kiosk.lookup.LookupItem;
import org.wego.kiosk.lookup.LookupKind;
import org.wego.kiosk.lookup.LookupResult;
import org.wego.kiosk.lookup.LookupResult.KindResult;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.ContentButton;
import org.wego.kiosk.ui.page.Body;

/** Arranges the results and the keys: as many of the best results as there is room for. */
final class FoundBodies {

    private static final double TALLEST = 200;
    private static final int KIND_COLUMNS = 3;
    /** As many kinds as there is room for in landscape, with the button for all. */
    private static final int SOME_KINDS = 9;
    private static final int LARGE_RESULTS = 6;
    private static final int MOST = 10;

    private final FindViewModel model;
    private final boolean board;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final FoundRow rows;
    private final FindKeys keys;
    private final Map<FindPad, List<Block>> pads = new EnumMap<>(FindPad.class);
    /** The buttons of the latest results: most of them are also results of the next key. */
    private final Map<LookupItem, ContentButton> buttons = new HashMap<>();

    /**
     * Creates the bodies of a screen.
     *
     * @param board whether the pack has a pointing board
     */
    FoundBodies(FindViewModel model, boolean board, ScreenContext context, ScreenLayout layout) {
        this.model = model;
        this.board = board;
        this.context = context;
        this.layout = layout;
        this.rows = new FoundRow(context, layout);
        this.keys = new FindKeys(model, context, layout);
    }

    /** The body for a state. */
    Body of(FindState state) {
        return switch (state.view()) {
            case FindView.Keys(var pad) -> withKeys(state.result(), pads.computeIfAbsent(pad, keys::blocks));
            case FindView.Results(var kind) -> all(state.result(), kind);
        };
    }

    private Body withKeys(Optional<LookupResult> result, List<Block> pad) {
        if (result.isEmpty()) {
            return body(List.of(), pad);
        }
        var found = result.get();
        if (layout.large()) {
            return large(found, pad);
        }
        if (found.query().isBlank()) {
            return kinds(found, found.kinds().size(), true, pad).orDenser(() -> kinds(found, found.kinds().size(),
                    false, pad)).orDenser(() -> kinds(found, SOME_KINDS, false, pad))
                    .orDenser(() -> kinds(found, KIND_COLUMNS, false, pad));
        }
        if (found.count() == 0) {
            return body(List.of(grid(ways(), 2)), pad);
        }
        buttons.keySet().retainAll(found.best(MOST));
        // Few compositions, because each is laid out to see whether it fits: a key must be answered in a moment.
        if (layout.reach()) {
            return results(found, 4, 2, pad).orDenser(() -> results(found, 2, 2, pad));
        }
        return layout.portrait() ? results(found, MOST, 2, pad).orDenser(() -> results(found, 6, 2, pad))
                .orDenser(() -> results(found, 4, 2, pad))
                : results(found, 6, rows.fitInThree(found.best(6)) ? 3 : 2, pad)
                        .orDenser(() -> results(found, 4, 2, pad)).orDenser(() -> results(found, 2, 2, pad));
    }

    private Body kinds(LookupResult found, int most, boolean counts, List<Block> pad) {
        var kinds = new ArrayList<ContentButton>();
        boolean all = found.kinds().size() <= most;
        found.kinds().stream().limit(all ? most : most - 1).forEach(kind -> kinds.add(kind(kind, counts)));
        if (!all) {
            kinds.add(allButton(found));
        }
        return body(List.of(grid(kinds, KIND_COLUMNS)), pad);
    }

    private Body results(LookupResult found, int cells, int columns, List<Block> pad) {
        var best = new ArrayList<ContentButton>();
        boolean all = found.count() <= cells;
        found.best(all ? cells : cells - 1)
                .forEach(item -> best.add(buttons.computeIfAbsent(item, rows::of)));
        if (!all) {
            best.add(allButton(found));
        }
        return body(List.of(grid(best, columns)), pad);
    }

    private ContentButton allButton(LookupResult found) {
        return rows.button(Icon.LIST, context.message("search.all", number(found.count())), Optional.empty(),
                () -> model.showAll(Optional.empty()));
    }

    /** Large keys come first, because what follows may need several pages. */
    private Body large(LookupResult found, List<Block> pad) {
        var below = found.query().isBlank() ? kinds(found, found.kinds().size(), false, pad)
                : found.count() == 0 ? body(List.of(grid(ways(), 1)), pad) : results(found, LARGE_RESULTS, 1, pad);
        var flow = new ArrayList<>(pad);
        flow.addAll(below.flow());
        return new Body(List.of(), flow, List.of(), 1);
    }

    /** The keys stay where they are while the results change. */
    private static Body body(List<Block> found, List<Block> pad) {
        return new Body(List.of(), found, pad, 1);
    }

    /** A kind, with its number in a second line if there is room. */
    private ContentButton kind(KindResult kind, boolean number) {
        return rows.button(FoundRow.icon(kind.kind()), rows.kind(kind.kind()),
                Optional.of(number(kind.count())).filter(_ -> number),
                () -> model.showAll(Optional.of(kind.kind())));
    }

    /** What a visitor can do who has found nothing. */
    private List<ContentButton> ways() {
        var ways = new ArrayList<ContentButton>();
        ways.add(rows.button(Icon.ERASE, context.message("search.erase"), Optional.empty(), model::erase));
        ways.add(rows.button(Icon.RECEPTION, context.message("reception.title"), Optional.empty(),
                context.to(new Destination.Reception())));
        if (board) {
            ways.add(rows.button(Icon.LANGUAGE, context.message("board.way"), Optional.empty(),
                    context.to(new Destination.Board(Optional.empty()))));
        }
        ways.add(rows.button(Icon.HOME, context.message("search.home"), Optional.empty(),
                context.to(new Destination.Home())));
        return ways;
    }

    /** All results by kind, in the place of the keys. */
    private Body all(Optional<LookupResult> result, Optional<LookupKind> only) {
        var flow = new ArrayList<Block>();
        for (var kind : result.stream().flatMap(found -> found.kinds().stream()).toList()) {
            if (only.isEmpty() || only.get() == kind.kind()) {
                flow.add(Block.whole(TextLabels.strong(rows.count(kind))));
                flow.add(new Block.Grid(kind.best().size(), i -> rows.of(kind.best().get(i)), _ -> 1,
                        columns(2), layout.controlHeight(), TALLEST, layout.tightGap()));
                if (kind.count() > kind.best().size()) {
                    flow.add(Block.whole(TextLabels.muted(context.message("search.more", number(LookupIndex.MOST)))));
                }
            }
        }
        return new Body(List.of(), flow, List.of(Block.whole(Buttons.primary(layout, Icon.KEYPAD,
                context.message("search.keys"), model::showKeys))), 1);
    }

    private Block grid(List<ContentButton> cells, int columns) {
        return new Block.Grid(cells.size(), cells::get, _ -> 1, columns(columns), layout.controlHeight(),
                Math.max(TALLEST, layout.controlHeight()), layout.tightGap());
    }

    private int columns(int usual) {
        return layout.large() ? 1 : usual;
    }

    private String number(int count) {
        return context.formats().number(count);
    }
}
