package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Note;

/** The footnotes of the report, numbered in the order of their calls. */
final class Notes {

  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Inline.NoteCall> called = new HashMap<>();

  /**
   * Calls a note.
   *
   * @param key the same for calls of the same note
   */
  Inline.NoteCall call(String key, String chapter, Supplier<List<Inline>> content) {
    Inline.NoteCall earlier = called.get(key);
    if (earlier != null) {
      return earlier;
    }
    int number = notes.size() + 1;
    String id = "note-" + number;
    Inline.NoteCall call = new Inline.NoteCall(id);
    called.put(key, call);
    notes.add(new Note(id, number, chapter, content.get()));
    return call;
  }

  boolean isCalled(String key) {
    return called.containsKey(key);
  }

  List<Note> all() {
    return List.copyOf(notes);
  }
}
