package protocol

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Restart says where a chain goes on that governance gave a new id (design 4.7). All of
// it follows from L1, so that everybody makes the same genesis and nobody is believed.
type Restart struct {
	// Block is the L1 block with the restart.
	Block L1Block `json:"block"`
	// Generation is that of the chunks to come.
	Generation uint32 `json:"generation"`
	// Checkpoint is the last one that L1 confirmed, and Chunk its last chunk, each with
	// the hash of its header. What was locked above is no part of the chain any more.
	Checkpoint     uint64      `json:"checkpoint"`
	CheckpointHash common.Hash `json:"checkpoint_hash"`
	Chunk          uint64      `json:"chunk"`
	ChunkHash      common.Hash `json:"chunk_hash"`
	// StateRoot and ArchiveRoot are those of the checkpoint's header, CheckpointsRoot that
	// of the log of running headers, which no header has.
	StateRoot       common.Hash `json:"state_root"`
	ArchiveRoot     common.Hash `json:"archive_root"`
	CheckpointsRoot common.Hash `json:"checkpoints_root"`
	// Origin is the checkpoint's L1 block.
	Origin L1Block `json:"origin"`
	// Epoch is the RestartLag-th after that of Block; the chain goes on when it begins.
	// Committee has the seats that L1 drew for it, as committee.FromSeats reads them: it
	// signs until it hands over to the present one.
	Epoch     uint64          `json:"epoch"`
	Committee []hexutil.Bytes `json:"committee"`
}

// RestartLag is how many epochs after that of a restart's L1 block the chain goes on: the
// set that its first committee is drawn from, and the seed, come after the restart, so
// that whoever chooses its moment chooses nobody.
const RestartLag = 3

// RestartEpoch is the one with which a chain goes on that was restarted at a time, Unix
// milliseconds.
func (c Clock) RestartEpoch(timestamp uint64) uint64 {
	return c.EpochOf(c.SlotAt(timestamp)) + RestartLag
}

// Begin is when the chain's first block may come, Unix milliseconds.
func (p *Params) Begin() uint64 {
	if p.Restart != nil {
		return p.EpochStart(p.Restart.Epoch)
	}
	return p.GenesisTime
}

func (p *Params) validateRestart(v *verdict) {
	r := p.Restart
	v.demand((r != nil) == (p.RestartCount > 0), "restart", "and restart_count go together: take the file that `aztecd restart genesis` makes")
	if r == nil {
		return
	}
	v.demand(p.Drawn(), "restart", "needs committees that are drawn: committee_size is 0")
	v.within("restart.generation", uint64(r.Generation), p.RestartCount, 1<<16-1)
	v.within("restart.block.timestamp_s", r.Block.Timestamp, p.GenesisTime/1000, maxTime/1000)
	epoch := p.Clock().RestartEpoch(r.Block.Timestamp * 1000)
	v.demand(r.Epoch == epoch, "restart.epoch", "is %d; the restart's L1 block is of epoch %d, the chain goes on with epoch %d", r.Epoch, epoch-RestartLag, epoch)
	v.within("restart.chunk", r.Chunk, r.Checkpoint, 1<<32-1)
	v.demand(r.CheckpointHash != common.Hash{}, "restart.checkpoint_hash", "must be that of the checkpoint's header")
	v.demand(len(r.Committee) > 0 && uint64(len(r.Committee)) <= p.CommitteeSize, "restart.committee",
		"has %d seats; committee_size is %d", len(r.Committee), p.CommitteeSize)
}
