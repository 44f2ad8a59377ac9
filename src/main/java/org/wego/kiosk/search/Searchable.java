// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param record what it is
 * @param kind with what it is grouped
 * @param names what it is called, in every language
 * @param texts what else is written in it
 * @param numbers telephone numbers, of which any part may be typed
 * @param <K> kinds
 * @param <R> records
 */
public record Searchable<K, R>(R record, K kind, List<String> names, List<String> texts, List<String> numbers) {}
