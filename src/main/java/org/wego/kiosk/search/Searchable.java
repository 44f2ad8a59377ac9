// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.List;

/**
 * A record with its searchable texts.
 *
 * @param record the record
 * @param kind the group of the record in the results
 * @param names the names in all languages
 * @param texts all other texts
 * @param numbers telephone numbers, found by any part of them
 * @param <K> the kind
 * @param <R> the record
 */
public record Searchable<K, R>(R record, K kind, List<String> names, List<String> texts, List<String> numbers) {}
