package localnet

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/networks/load"
)

// Gap is the time between the last chunk of an epoch and the first of the next, in
// milliseconds, as it was seen.
type Gap struct {
	P50 float64 `json:"p50"`
	Max float64 `json:"max"`
}

// handovers are the times from the last chunk that one epoch's committee locked to the
// next chunk, where that is of the epoch after. Chunks come in any order.
func (m *Manifest) handovers(chunks []seenChunk) (gaps []time.Duration, epochs int) {
	if len(chunks) == 0 {
		return nil, 0
	}
	chunks = slices.Clone(chunks)
	slices.SortFunc(chunks, func(a, b seenChunk) int { return int(a.number) - int(b.number) })
	for i, c := range chunks[1:] {
		before := chunks[i]
		if c.number == before.number+1 && m.epochOf(c.slot) == m.epochOf(before.slot)+1 {
			gaps = append(gaps, max(0, c.at.Sub(before.at)))
		}
	}
	slices.Sort(gaps)
	return gaps, int(m.epochOf(chunks[len(chunks)-1].slot)-m.epochOf(chunks[0].slot)) + 1
}

func (m *Manifest) epochOf(slot uint64) uint64 { return slot / m.EpochSlots }

func gapOf(gaps []time.Duration) *Gap {
	if len(gaps) == 0 {
		return nil
	}
	return &Gap{P50: milliseconds(load.Quantile(gaps, 0.5)), Max: milliseconds(gaps[len(gaps)-1])}
}

// overlap is how many members of an epoch's committee sat in the one before, on the mean
// over the epochs of the chunks; false when fewer than two committees can be asked for.
func overlap(ctx context.Context, nodes []*client.Client, first, last uint64) (float64, bool) {
	var before map[string]bool
	stayed, n := 0, 0
	for epoch := first; epoch <= last; epoch++ {
		now := members(ctx, nodes, epoch)
		if before != nil && now != nil {
			n++
			for m := range now {
				if before[m] {
					stayed++
				}
			}
		}
		before = now
	}
	return float64(stayed) / float64(max(n, 1)), n > 0
}

// members asks for the attesters of an epoch's committee; nil when no node tells.
func members(ctx context.Context, nodes []*client.Client, epoch uint64) map[string]bool {
	for _, node := range nodes {
		info, err := node.Committee(ctx, epoch)
		if err != nil {
			continue
		}
		all := map[string]bool{}
		for _, m := range info.Members {
			all[m.Attester.Hex()] = true
		}
		return all
	}
	return nil
}

// committees describes who took turns, for people.
func (r *Report) committees() string {
	line := fmt.Sprintf("%d of %d validators at a time, %d epochs", r.CommitteeSize, r.ValidatorsTotal, r.Epochs)
	if r.Overlap != nil {
		line += fmt.Sprintf("; %.1f seats kept their member from one to the next", *r.Overlap)
	}
	return line
}
