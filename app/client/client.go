package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// Client calls one node. It is safe for concurrent use.
type Client struct {
	url string
	rpc *gethrpc.Client
}

// Dial connects to an http:// or ws:// URL. Over http nothing is sent yet; only
// websockets can subscribe.
func Dial(ctx context.Context, url string) (*Client, error) {
	c, err := gethrpc.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connect to node %s: %w", url, err)
	}
	return &Client{url, c}, nil
}

// maxAnswer bounds what a node that is not one's own may send in one answer, in bytes.
const maxAnswer = 16 << 20

// DialBounded is Dial for a program that runs for long: the node is asked over http, and no
// endless answer is read.
func DialBounded(ctx context.Context, url string) (*Client, error) {
	c, err := gethrpc.DialOptions(ctx, url, gethrpc.WithHTTPClient(&http.Client{Transport: bounded{http.DefaultTransport}}), gethrpc.WithWebsocketMessageSizeLimit(maxAnswer))
	if err != nil {
		return nil, fmt.Errorf("connect to node %s: %w", url, err)
	}
	return &Client{url, c}, nil
}

// URL is what the client was dialled with.
func (c *Client) URL() string { return c.url }

// Close ends the connection and its subscriptions.
func (c *Client) Close() { c.rpc.Close() }

// SendTx submits an encoded tx object and returns its hash.
func (c *Client) SendTx(ctx context.Context, raw []byte) (common.Hash, error) {
	return call[common.Hash](ctx, c, "node_sendTx", api.TxBytes(raw))
}

// Receipt says what became of a tx.
func (c *Client) Receipt(ctx context.Context, tx common.Hash) (api.Receipt, error) {
	return call[api.Receipt](ctx, c, "node_getTxReceipt", tx)
}

// Receipts asks for many receipts at once; unknown txs give a zero Receipt.
func (c *Client) Receipts(ctx context.Context, txs []common.Hash) ([]api.Receipt, error) {
	receipts := make([]api.Receipt, len(txs))
	batch := make([]gethrpc.BatchElem, len(txs))
	for i, hash := range txs {
		batch[i] = gethrpc.BatchElem{Method: "node_getTxReceipt", Args: []any{hash}, Result: &receipts[i]}
	}
	if err := c.rpc.BatchCallContext(ctx, batch); err != nil {
		return nil, fmt.Errorf("ask %s for receipts: %w", c.url, err)
	}
	for _, answer := range batch {
		var e *api.Error
		if err := typed(answer.Error); err != nil && (!errors.As(err, &e) || e.Code != api.CodeNotFound) {
			return nil, fmt.Errorf("ask %s for receipts: %w", c.url, err)
		}
	}
	return receipts, nil
}

// Txs asks for many tx objects at once; nil for those that the node does not have.
func (c *Client) Txs(ctx context.Context, txs []common.Hash) ([][]byte, error) {
	objects := make([]api.TxBytes, len(txs))
	batch := make([]gethrpc.BatchElem, len(txs))
	for i, hash := range txs {
		batch[i] = gethrpc.BatchElem{Method: "node_getTxByHash", Args: []any{hash}, Result: &objects[i]}
	}
	if err := c.rpc.BatchCallContext(ctx, batch); err != nil {
		return nil, fmt.Errorf("ask %s for txs: %w", c.url, err)
	}
	out := make([][]byte, len(txs))
	for i, answer := range batch {
		var e *api.Error
		if err := typed(answer.Error); err != nil && (!errors.As(err, &e) || e.Code != api.CodeNotFound) {
			return nil, fmt.Errorf("ask %s for txs: %w", c.url, err)
		}
		out[i] = objects[i]
	}
	return out, nil
}

// Guarantee says what stands behind a tx.
func (c *Client) Guarantee(ctx context.Context, tx common.Hash) (*api.Guarantee, error) {
	return call[*api.Guarantee](ctx, c, "node_getGuarantee", tx)
}

// SubmitEpochBid submits a prover's quote and returns what was signed.
func (c *Client) SubmitEpochBid(ctx context.Context, s quote.Signed) (common.Hash, error) {
	return call[common.Hash](ctx, c, "node_submitEpochBid", s)
}

// EpochBids returns the quotes for an epoch that the node knows; nil: for all that can be
// claimed now or next.
func (c *Client) EpochBids(ctx context.Context, epoch *uint64) ([]quote.Signed, error) {
	return call[[]quote.Signed](ctx, c, "node_getEpochBids", epoch)
}

// TxEffect returns what an included tx did.
func (c *Client) TxEffect(ctx context.Context, tx common.Hash) (*api.TxEffect, error) {
	return call[*api.TxEffect](ctx, c, "node_getTxEffect", tx)
}

// Tips returns the five tips.
func (c *Client) Tips(ctx context.Context) (api.Tips, error) {
	return call[api.Tips](ctx, c, "node_getTips")
}

// Evidence returns what the node knows of members that lied.
func (c *Client) Evidence(ctx context.Context) ([]api.Evidence, error) {
	return call[[]api.Evidence](ctx, c, "node_getEvidence")
}

// Forced returns the forced txs that wait.
func (c *Client) Forced(ctx context.Context) (api.ForcedQueue, error) {
	return call[api.ForcedQueue](ctx, c, "node_getForced")
}

// Conflicts returns what the node knows of locks that cannot both hold.
func (c *Client) Conflicts(ctx context.Context) ([]api.Conflict, error) {
	return call[[]api.Conflict](ctx, c, "node_getConflicts")
}

// Equivocations returns what the node knows of members that signed twice.
func (c *Client) Equivocations(ctx context.Context) ([]equivocation.Evidence, error) {
	return call[[]equivocation.Evidence](ctx, c, "node_getEquivocations")
}

// Chunk returns a chunk.
func (c *Client) Chunk(ctx context.Context, at api.At) (*api.ChunkInfo, error) {
	return call[*api.ChunkInfo](ctx, c, "node_getChunk", at)
}

// ChunkByTx returns the chunk that includes a tx.
func (c *Client) ChunkByTx(ctx context.Context, tx common.Hash) (*api.ChunkInfo, error) {
	return call[*api.ChunkInfo](ctx, c, "node_getChunkByTx", tx)
}

// Lock returns the lock certificate that covers a chunk.
func (c *Client) Lock(ctx context.Context, at api.At) (*api.LockInfo, error) {
	return call[*api.LockInfo](ctx, c, "node_getLockCertificate", at)
}

// LockAt returns the lock certificate of a CometBFT height.
func (c *Client) LockAt(ctx context.Context, height api.At) (*api.LockInfo, error) {
	return call[*api.LockInfo](ctx, c, "node_getLockCertificateAt", height)
}

// Checkpoint returns a checkpoint.
func (c *Client) Checkpoint(ctx context.Context, at api.At) (*api.CheckpointInfo, error) {
	return call[*api.CheckpointInfo](ctx, c, "node_getCheckpoint", at)
}

// Committee returns an epoch's committee.
func (c *Client) Committee(ctx context.Context, epoch uint64) (*api.CommitteeInfo, error) {
	return call[*api.CommitteeInfo](ctx, c, "node_getCommittee", epoch)
}

// Leader returns who publishes in a slot.
func (c *Client) Leader(ctx context.Context, slot uint64) (*api.LeaderInfo, error) {
	return call[*api.LeaderInfo](ctx, c, "node_getLeader", slot)
}

// Info describes the node and its chain.
func (c *Client) Info(ctx context.Context) (api.NodeInfo, error) {
	return call[api.NodeInfo](ctx, c, "node_getNodeInfo")
}

// PublicStorage returns a contract's public storage slot.
func (c *Client) PublicStorage(ctx context.Context, at api.At, contract, slot protocol.FieldHex) (protocol.FieldHex, error) {
	return call[protocol.FieldHex](ctx, c, "node_getPublicStorageAt", at, contract, slot)
}

// NullifierWitness proves a siloed nullifier present or absent.
func (c *Client) NullifierWitness(ctx context.Context, at api.At, nullifier protocol.FieldHex) (*api.Witness, error) {
	return call[*api.Witness](ctx, c, "node_getNullifierWitness", at, nullifier)
}

// NoteHashWitness proves a leaf of the note hash tree.
func (c *Client) NoteHashWitness(ctx context.Context, at api.At, index uint64) (*api.Witness, error) {
	return call[*api.Witness](ctx, c, "node_getNoteHashWitness", at, index)
}

// MessageSynced tells whether the chain has taken a message from L1.
func (c *Client) MessageSynced(ctx context.Context, leaf protocol.FieldHex) (bool, error) {
	return call[bool](ctx, c, "node_isL1ToL2MessageSynced", leaf)
}

// MessageWitness proves a message from L1 by its leaf.
func (c *Client) MessageWitness(ctx context.Context, at api.At, leaf protocol.FieldHex) (*api.Witness, error) {
	return call[*api.Witness](ctx, c, "node_getL1ToL2MessageMembershipWitness", at, leaf)
}

// OutMessageWitness shows a message to L1 below a checkpoint; nil: that of its chunk.
func (c *Client) OutMessageWitness(ctx context.Context, tx common.Hash, index int, checkpoint *uint64) (*api.OutMessageWitness, error) {
	return call[*api.OutMessageWitness](ctx, c, "node_getL2ToL1MessageWitness", tx, index, checkpoint)
}

// Chunks sends events of chunks to ch, as a filter says, until ctx ends or the connection
// does. Needs a websocket.
func (c *Client) Chunks(ctx context.Context, ch chan<- api.ChunkEvent, filter api.ChunkFilter) (*gethrpc.ClientSubscription, error) {
	return c.subscribe(ctx, ch, "chunks", filter)
}

// TipMoves sends the tips to ch whenever one of them moves, as Chunks does.
func (c *Client) TipMoves(ctx context.Context, ch chan<- api.Tips) (*gethrpc.ClientSubscription, error) {
	return c.subscribe(ctx, ch, "tips")
}

func (c *Client) subscribe(ctx context.Context, ch any, name string, args ...any) (*gethrpc.ClientSubscription, error) {
	subscription, err := c.rpc.Subscribe(ctx, "node", ch, append([]any{name}, args...)...)
	if err != nil {
		return nil, fmt.Errorf("subscribe to %s of %s: %w", name, c.url, typed(err))
	}
	return subscription, nil
}

func call[T any](ctx context.Context, c *Client, method string, args ...any) (T, error) {
	var result T
	if err := c.rpc.CallContext(ctx, &result, method, args...); err != nil {
		return result, fmt.Errorf("%s: %w", method, typed(err))
	}
	return result, nil
}

// typed gives an error of the node back its type.
func typed(err error) error {
	var coded gethrpc.Error
	if !errors.As(err, &coded) {
		return err
	}
	out := &api.Error{Code: coded.ErrorCode(), Message: coded.Error()}
	var detailed gethrpc.DataError
	if errors.As(err, &detailed) {
		if raw, err := json.Marshal(detailed.ErrorData()); err == nil {
			_ = json.Unmarshal(raw, &out.Data) // data of another shape stays empty
		}
	}
	return out
}

// Record asks for a record of the node's chain by its key; nil when there is none.
func (c *Client) Record(ctx context.Context, key []byte) ([]byte, error) {
	raw, err := call[*hexutil.Bytes](ctx, c, "node_getRecord", hexutil.Bytes(key))
	if err != nil || raw == nil {
		return nil, err
	}
	return *raw, nil
}
