// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.lookup.LookupResult.KindResult;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.search.SearchIndex;
import org.wego.kiosk.search.SearchIndex.Group;
import org.wego.kiosk.search.SearchIndex.Hit;
import org.wego.kiosk.text.Messages;

/** Everything that visitors can look up in a pack, in all its languages. Immutable and thread-safe. */
public final class LookupIndex {

    /** The maximum number of items of each kind. */
    public static final int MOST = 60;

    private final SearchIndex<LookupKind, LookupItem> index;

    /**
     * Prepares the index. This takes about a second for a thousand items; not for the FX thread.
     *
     * @param languages the strings of the lobby in each language of the pack
     */
    public LookupIndex(Content content, List<Messages> languages) {
        var words = new SearchWords(languages);
        index = new SearchIndex<>(Stream
                .of(new BusItems(content).all(), new TopicItems(content, languages, words).all(),
                        new PeopleItems(content).all(), new GuideItems(content).all())
                .flatMap(part -> part)
                .map(item -> item.build(words)).toList());
    }

    /** The items that match what is typed; all of them if that is blank. */
    public LookupResult find(String query) {
        return new LookupResult(query, index.search(query, MOST).stream().map(group -> kind(group, query))
                .filter(kind -> kind.count() > 0).toList());
    }

    /** Without the item that leads to just this query, as a stop does: the visitor has chosen it. */
    private static KindResult kind(Group<LookupKind, LookupItem> group, String query) {
        var best = group.best().stream().map(Hit::record)
                .filter(item -> !item.destination().equals(new Destination.Find(query))).toList();
        return new KindResult(group.kind(), group.count() - (group.best().size() - best.size()), best);
    }
}
