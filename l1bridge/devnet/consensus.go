package devnet

import (
	"encoding/hex"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// What common clients ask of a beacon API besides blobs. There is no consensus layer
// here: an execution block's hash stands for its beacon root, proposers, signatures and
// state roots are zero, and a sidecar's inclusion proof, which nothing could be held
// against, is zero, too. Commitments and proofs of blobs are true.

// zeroSignature is 96 bytes, inclusionDepth how many hashes an inclusion proof has.
var zeroSignature = "0x" + hex.EncodeToString(make([]byte, 96))

const inclusionDepth = 17

func (s *beaconServer) version(w http.ResponseWriter, _ *http.Request) {
	answer(w, http.StatusOK, map[string]any{"data": map[string]string{"version": "aztecd-devnet"}})
}

func (s *beaconServer) health(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }

func (s *beaconServer) syncing(w http.ResponseWriter, _ *http.Request) {
	head := s.chain.CurrentBlock()
	answer(w, http.StatusOK, map[string]any{"data": map[string]any{
		"head_slot": s.slotOf(head.Time), "sync_distance": "0", "is_syncing": false, "is_optimistic": false, "el_offline": false,
	}})
}

func (s *beaconServer) forkSchedule(w http.ResponseWriter, _ *http.Request) {
	answer(w, http.StatusOK, map[string]any{"data": []any{s.fork()}})
}

// headFork answers for a state: there is one fork, from genesis on.
func (s *beaconServer) headFork(w http.ResponseWriter, r *http.Request) {
	if s.block(r.PathValue("id")) == nil {
		refuse(w, http.StatusNotFound, "state not found")
		return
	}
	answer(w, http.StatusOK, map[string]any{"execution_optimistic": false, "finalized": false, "data": s.fork()})
}

func (s *beaconServer) fork() map[string]string {
	return map[string]string{"previous_version": forkVersion, "current_version": forkVersion, "epoch": "0"}
}

func (s *beaconServer) header(w http.ResponseWriter, r *http.Request) {
	block := s.block(r.PathValue("id"))
	if block == nil {
		refuse(w, http.StatusNotFound, "block not found")
		return
	}
	s.answerFor(w, block, map[string]any{"root": block.Hash().Hex(), "canonical": true, "header": s.signedHeader(block)})
}

// headers answers for one slot, or the head.
func (s *beaconServer) headers(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("slot")
	if id == "" {
		id = "head"
	}
	block := s.block(id)
	if block == nil {
		answer(w, http.StatusOK, map[string]any{"execution_optimistic": false, "finalized": false, "data": []any{}})
		return
	}
	s.answerFor(w, block, []any{map[string]any{"root": block.Hash().Hex(), "canonical": true, "header": s.signedHeader(block)}})
}

func (s *beaconServer) signedHeader(block *types.Block) map[string]any {
	return map[string]any{
		"message": map[string]string{
			"slot": s.slotOf(block.Time()), "proposer_index": "0", "parent_root": block.ParentHash().Hex(),
			"state_root": common.Hash{}.Hex(), "body_root": common.Hash{}.Hex(),
		},
		"signature": zeroSignature,
	}
}

func (s *beaconServer) slotOf(time uint64) string {
	return strconv.FormatUint(s.clock.slot(time), 10)
}

// sidecars returns a block's blobs with commitments and proofs, all of them or those
// at the asked indices.
func (s *beaconServer) sidecars(w http.ResponseWriter, r *http.Request) {
	block := s.block(r.PathValue("id"))
	if block == nil {
		refuse(w, http.StatusNotFound, "block not found")
		return
	}
	wanted := map[string]bool{}
	for _, index := range listed(r, "indices") {
		wanted[index] = true
	}
	inclusion := make([]string, inclusionDepth)
	for i := range inclusion {
		inclusion[i] = common.Hash{}.Hex()
	}
	data := []any{}
	for i, hash := range blobHashes(block) {
		index := strconv.Itoa(i)
		if len(wanted) > 0 && !wanted[index] {
			continue
		}
		raw, ok := s.read(w, hash)
		if !ok {
			return
		}
		blob := kzg4844.Blob(raw)
		commitment, err := kzg4844.BlobToCommitment(&blob)
		if err != nil {
			refuse(w, http.StatusInternalServerError, "blob unreadable")
			return
		}
		proof, err := kzg4844.ComputeBlobProof(&blob, commitment)
		if err != nil {
			refuse(w, http.StatusInternalServerError, "blob unreadable")
			return
		}
		data = append(data, map[string]any{
			"index": index, "blob": "0x" + hex.EncodeToString(raw),
			"kzg_commitment": "0x" + hex.EncodeToString(commitment[:]), "kzg_proof": "0x" + hex.EncodeToString(proof[:]),
			"signed_block_header": s.signedHeader(block), "kzg_commitment_inclusion_proof": inclusion,
		})
	}
	s.answerFor(w, block, data)
}

func blobHashes(block *types.Block) (all []common.Hash) {
	for _, tx := range block.Transactions() {
		all = append(all, tx.BlobHashes()...)
	}
	return all
}
