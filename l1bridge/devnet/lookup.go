package devnet

import (
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// block finds a canonical block by beacon block id: head, genesis, finalized, a
// slot, or a hash. The execution block's hash stands for the beacon root.
func (s *beaconServer) block(id string) *types.Block {
	switch {
	case id == "head":
		return s.chain.GetBlockByHash(s.chain.CurrentBlock().Hash())
	case id == "genesis":
		return s.chain.GetBlockByNumber(0)
	case id == "finalized":
		if final := s.chain.CurrentFinalBlock(); final != nil {
			return s.chain.GetBlockByHash(final.Hash())
		}
		return nil
	case strings.HasPrefix(id, "0x"):
		return s.chain.GetBlockByHash(common.HexToHash(id))
	}
	slot, err := strconv.ParseUint(id, 10, 64)
	if err != nil {
		return nil
	}
	return s.blockInSlot(slot)
}

// blockInSlot searches the canonical chain, whose timestamps rise with the number.
func (s *beaconServer) blockInSlot(slot uint64) *types.Block {
	low, high := uint64(0), s.chain.CurrentBlock().Number.Uint64()+1
	for low < high {
		mid := low + (high-low)/2
		header := s.chain.GetHeaderByNumber(mid)
		if header != nil && s.clock.slot(header.Time) < slot {
			low = mid + 1
		} else {
			high = mid
		}
	}
	block := s.chain.GetBlockByNumber(low)
	if block == nil || s.clock.slot(block.Time()) != slot {
		return nil
	}
	return block
}
