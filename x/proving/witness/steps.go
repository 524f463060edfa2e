package witness

import (
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
)

// Steps is how many steps a tx takes, whatever the chain: a function of how much its effect
// has of each kind.
func Steps(shape run.Shape, m effect.StartMarker) int {
	notes, nullifiers := groups(int(m.NoteHashes), shape.NoteHashes), groups(int(m.Nullifiers), shape.Nullifiers)
	writes := max(1, int(m.PublicWrites)-1) // the last one is beside the one before
	steps := notes + nullifiers + writes - 2
	// Logs begin in the last of those.
	held := int(m.PublicWrites)
	if writes > 1 {
		held = 2
	}
	held *= 2
	if writes == 1 {
		held += int(m.L2ToL1Msgs) + rest(int(m.Nullifiers), shape.Nullifiers)
		if nullifiers == 1 {
			held += rest(int(m.NoteHashes), shape.NoteHashes)
			if notes == 1 {
				held += headFields
			}
		}
	}
	logs := int(m.BlobFields) - headFields - int(m.NoteHashes) - int(m.Nullifiers) - int(m.L2ToL1Msgs) - 2*int(m.PublicWrites)
	if room := shape.Fields - held; logs > room {
		steps += (logs - room + shape.Fields - 1) / shape.Fields
	}
	return steps
}

// headFields are marker, hash and fee.
const headFields = 3

// groups is in how many steps so many items are taken, at least the one they are not in.
func groups(n, group int) int { return max(1, (n+group-1)/group) }

// rest is how many of them the last one takes.
func rest(n, group int) int {
	if n == 0 {
		return 0
	}
	return (n-1)%group + 1
}
