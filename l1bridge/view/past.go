package view

import "context"

// readPast reads the publications below a block that are not known for sure: those
// after what is on disk. What is final goes there as it comes, so that a failure half
// way loses nothing and a restart reads nothing twice.
func (v *View) readPast(ctx context.Context, old, next *Snapshot, below uint64) (history, error) {
	if !old.Ready() {
		if err := v.checkArchive(ctx); err != nil {
			return nil, err
		}
	}
	next.Finalized = max(next.Finalized, v.archive.through())
	from := max(v.opts.FromBlock, v.archive.through()+1)
	var known history
	for from < below {
		logs, through, err := v.client.LogsFrom(ctx, proposals(v.opts.Rollup), from, below-1)
		if err != nil {
			return nil, err
		}
		found, err := parsePublications(v.opts.Rollup, logs)
		if err != nil {
			return nil, err
		}
		for _, p := range found {
			known = known.add(p)
		}
		if final := min(through, next.Finalized); final >= from {
			if known, err = v.keep(ctx, known, final); err != nil {
				return nil, err
			}
		}
		from = through + 1
	}
	return known, nil
}
