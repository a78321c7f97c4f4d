import type { OutlineItem } from './outline.ts';

/** A place in the `text` of an outline item; UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * How the lead unit is known: written in the sentence, its item or its table row; carried over from an earlier sentence of the item; the
 * addressees of the whole document; a list of equals («phối hợp giữa A, B và C»); the recipient of a report, charged by «để …»; not at all.
 */
export type LeadKind = 'named' | 'carried-over' | 'implied-addressees' | 'mutual' | 'purpose-clause' | 'none';

/** Định kỳ: how often, or without end (`thuong_xuyen`), or at intervals that the text does not say (`dinh_ky`). */
export type Recurrence = 'hang_nam' | '6_thang' | 'hang_quy' | 'hang_thang' | 'hang_tuan' | 'hang_ngay' | 'thuong_xuyen' | 'dinh_ky';

/** Thời hạn. */
export interface Deadline extends TextSpan {
  readonly text: string;
  /**
   * ISO date; `--11-15` where the text says no year; the last day of a period («trong quý III/2024»); after «trước», the day that is named
   * or with which the period begins. Null where the words fix no date («ngay sau khi …», «trước ngày 15 của tháng kế tiếp»).
   */
  readonly date: string | null;
}

export interface RecurrenceMention extends TextSpan {
  readonly text: string;
  readonly cycle: Recurrence;
}

/** A sentence, or a part of one, that gives work to somebody. */
export interface Assignment extends TextSpan {
  /** The item or paragraph whose `text` all offsets of this assignment are in. */
  readonly item: OutlineItem;
  /** Đơn vị chủ trì. Empty for `mutual` and `none`; the document's addressees for `implied-addressees`. */
  readonly lead: readonly string[];
  readonly leadKind: LeadKind;
  /** Đơn vị phối hợp; for `mutual` all that are named. */
  readonly coordinating: readonly string[];
  readonly deadline: Deadline | null;
  readonly recurrence: RecurrenceMention | null;
  /** Nơi nhận báo cáo. */
  readonly reportTo: readonly string[];
  /** Places of the names in `item.text`; empty where they stand elsewhere (carried over, inherited, addressees, overrides). */
  readonly leadSpans: readonly TextSpan[];
  readonly coordinatingSpans: readonly TextSpan[];
  /** Where a heading or a lead-in above names the lead units: its item, and their places in the item's `text`. */
  readonly headed?: Headed;
}

export interface Headed {
  readonly item: OutlineItem;
  readonly spans: readonly TextSpan[];
}

/** Nhiệm vụ: a numbered item, điểm, gạch đầu dòng or table row that assigns work. */
export interface Task {
  /** Path of the item; empty for a paragraph outside all items. */
  readonly number: string;
  readonly item: OutlineItem;
  readonly text: string;
  readonly assignments: readonly Assignment[];
}
