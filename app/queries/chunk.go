package queries

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// GetChunk returns a chunk.
func (q *Queries) GetChunk(at api.At) (*api.ChunkInfo, error) {
	number, err := q.number(at)
	if err != nil {
		return nil, err
	}
	return q.chunk(number)
}

func (q *Queries) chunk(number uint64) (*api.ChunkInfo, error) {
	record, err := ledger.ChunkAt(q.cfg.World, number)
	if err != nil {
		return nil, answer(err)
	}
	return &api.ChunkInfo{
		Header: record.Header, Hash: record.Header.Hash(), Status: q.cfg.Tips.Status(number),
		Checkpoint: record.Header.Checkpoint, TxHashes: record.TxHashes,
		Block: api.BlockInfo{
			Height: record.Block.Height, Proposer: record.Block.Proposer,
			Timestamp: record.Block.Timestamp, Origin: api.L1Block(record.Block.Origin.L1Block),
		},
	}, nil
}

// GetChunkByTx returns the chunk that includes a tx.
func (q *Queries) GetChunkByTx(hash common.Hash) (*api.ChunkInfo, error) {
	record, err := ledger.TxAt(q.cfg.World, hash)
	if err != nil {
		return nil, answer(err)
	}
	return q.chunk(record.Chunk)
}

// GetLockCertificate returns the certificate that covers a chunk: that of the
// chunk's own height if there is one, else the last of its checkpoint, which
// covers it as well.
func (q *Queries) GetLockCertificate(at api.At) (*api.LockInfo, error) {
	chunk, err := q.number(at)
	if err != nil {
		return nil, err
	}
	c, err := q.lockOf(chunk)
	if err != nil {
		return nil, err
	}
	return q.lockInfo(c)
}

func (q *Queries) lockOf(chunk uint64) (*lock.Certificate, error) {
	record, err := ledger.ChunkAt(q.cfg.World, chunk)
	if err != nil {
		return nil, answer(err)
	}
	c, err := ledger.CertificateAt(q.cfg.World, record.Block.Height)
	if errors.Is(err, ledger.ErrNoRecord) {
		c, err = ledger.LastCertificate(q.cfg.World, record.Header.Checkpoint)
	}
	return c, answer(err)
}

func (q *Queries) lockInfo(c *lock.Certificate) (*api.LockInfo, error) {
	members, err := q.signers(c)
	if err != nil {
		return nil, answer(err)
	}
	info := &api.LockInfo{
		Height: c.Height, Round: c.Round, Extension: c.Extension[:], CheckpointHash: c.Checkpoint(),
		SignerBits: c.Signers, Quorum: members.Quorum(), CommitteeSize: members.Size(),
	}
	for i, m := range members.Members() {
		if c.Signed(i) {
			info.Signers = append(info.Signers, m.Attester)
		}
	}
	for _, sig := range c.Signatures {
		info.Signatures = append(info.Signatures, hexutil.Bytes(sig[:]))
	}
	record, err := ledger.HeightAt(q.cfg.World, c.Height)
	if err != nil {
		return absent(info, err)
	}
	header, err := ledger.RunningAt(q.cfg.World, record.Chunk)
	if err != nil {
		return absent(info, err)
	}
	if header.Hash() == info.CheckpointHash { // else it is of a chunk that was pruned
		info.Checkpoint = &header
	}
	return info, nil
}

// signers is the committee of a certificate that is kept here.
func (q *Queries) signers(c *lock.Certificate) (*committee.Committee, error) {
	if !q.cfg.Params.Drawn() {
		return q.cfg.Schedule.Of(c.Height), nil
	}
	d, err := ledger.DutyAt(q.cfg.World, c.Extension.Epoch())
	if err != nil {
		return nil, err
	}
	return committee.FromSeats(d.Seats)
}

// absent gives a certificate without the header it signs, when that is not kept
// any more.
func absent(info *api.LockInfo, err error) (*api.LockInfo, error) {
	if errors.Is(err, ledger.ErrNoRecord) {
		return info, nil
	}
	return nil, answer(err)
}
