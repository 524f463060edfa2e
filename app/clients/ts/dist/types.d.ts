/** An Ethereum address. */
export type Address = string;
/** Allocation is a fee-juice balance at genesis. */
export interface Allocation {
    /** Address is the Aztec address of the fee payer. */
    address: Field;
    amount: Amount;
}
/** An amount in its smallest unit, decimal. */
export type Amount = string;
/** Anchor is a state to prove a tx against. */
export interface Anchor {
    chunk: number;
    stateRoot: Field;
}
/** A chunk, or another thing that is numbered: its number, also as a decimal or 0x-hex string, its hash, or how far the chain has come. */
export type At = number | "latest" | "proposed" | "locked" | "checkpointed" | "proven" | "finalized" | string;
/** AtStake is who answers on L1 for a lock, and with how much. Amounts of AZT are in its smallest unit, 1e-18. */
export interface AtStake {
    /** Offence is what they would be slashed for. */
    offence: string;
    /** Epoch is the one whose committee signed; Payers are those of it that would pay. */
    epoch: number;
    payers: Payer[];
    /** AZT is what they would lose in all. */
    azt: string;
    /** PublishBy is the first slot in which the lock can be accused; LiableUntil the last. */
    publishBy: SlotTime;
    liableUntil: SlotTime;
    /** Accepted: L1 says that it takes the accusation from PublishBy on, unless by then the lock is on L1, or accused. Else Refusal is why not: that it is accused already (AlreadyAccused), or that another checkpoint of its number is confirmed and Accuse lacks the comparison with it (ComparisonNeeded), or that nobody answers for it. */
    accepted: boolean;
    refusal?: string;
    /** Accuse is the accusation, for any tool that sends transactions to L1. */
    accuse: L1Call;
    /** L1Block is the number of the block that this was read at. */
    l1Block: number;
}
/** Behind is what stands behind the status of a tx (design 4.9). */
export type Behind = "none" | "committee" | "l1";
/** A large integer. */
export type BigHex = string;
/** BlockID names a block and the parts that it is sent in; zero in a vote for none. */
export interface BlockID {
    hash: Hash;
    parts: number;
    partsHash: Hash;
}
/** BlockInfo is what the CometBFT block of a chunk says beside it. The chunk's hash does not commit to it; that of the block does. */
export interface BlockInfo {
    height: number;
    /** attester */
    proposer: Address;
    timestampMs: number;
    l1Origin: L1Block;
}
/** Bytes. */
export type Bytes = string;
/** A lock certificate: signers is a bit field over the committee's positions, signatures are R ‖ S ‖ V. */
export interface Certificate {
    height: number;
    round: number;
    extension: string;
    signers: string;
    signatures: string[];
}
/** Header is what the committee signs and the Rollup contract stores the hash of (design 4.4). Its field order is that of the contract's CheckpointHeader. */
export interface CheckpointHeader {
    /** no gaps; the genesis state is checkpoint 0 */
    number: number;
    parentHash: Hash;
    slot: number;
    epoch: number;
    generation: number;
    firstChunk: number;
    lastChunk: number;
    /** ChunksRoot is the root of the log of all chunk headers with the last chunk's. */
    chunksRoot: Hash;
    /** with the last chunk's leaf */
    archiveRoot: Hash;
    /** of the last chunk */
    stateRoot: Hash;
    /** EffectsHash is the blob sponge over all fields, the checkpoint end included. */
    effectsHash: Hash;
    /** BlobsHash is keccak256 over the effect blobs' versioned hashes. */
    blobsHash: Hash;
    /** In and Forced are how far the L1-to-L2 messages and the forced txs were taken. */
    in: Queue;
    forced: Queue;
    /** Origin is the L1 block the first chunk was judged at; so it is the same in each version, and whoever has L1 alone can make every version again. */
    l1Origin: L1Ref;
    totalMana: number;
    totalFees: Amount;
    fees: GasFees;
}
/** CheckpointInfo is a checkpoint; Publication is nil until it is on L1. */
export interface CheckpointInfo {
    header: CheckpointHeader;
    hash: Hash;
    status: Status;
    publication?: Publication;
}
/** ChunkEvent is the notification of node_subscribe("chunks"). What one subscription tells is in order and without gaps: each chunk follows the one before, unless it was retracted. */
export interface ChunkEvent {
    event: Event;
    number: number;
    /** Last is the last chunk that is retracted; only of EventRetracted, of which Hash and Generation are those of the chunk before Number, which stays. */
    last?: number;
    hash?: Hash;
    generation: number;
    height?: number;
    slot?: number;
    checkpoint?: number;
    /** EffectsHash and StateRoot are those of the chunk's header. */
    effectsHash?: Hash;
    stateRoot?: Hash;
    txHashes?: Hash[];
    /** Message says why it ended; only of EventEnded. */
    message?: string;
}
/** ChunkFilter says which events of chunks a subscriber gets. */
export interface ChunkFilter {
    /** From is the first chunk; without it and After, the next one. */
    from?: number;
    /** After is the last chunk that the subscriber had. If it left the chain since, a retracted event comes first. It takes the place of From. */
    after?: Cursor;
    /** Level is locked, or proposed for events of chunks before they are locked, too. */
    level?: Status;
}
/** Header commits to a chunk's txs and to the world state after it. Each field follows from the chunk's blob fields, the checkpoint header it is published under and the state before it, so that L1 alone suffices to make it again. What else a block has (height, proposer, milliseconds, L1 origin) stays out of it. */
export interface ChunkHeader {
    /** no gaps; the genesis state is chunk 0 */
    number: number;
    parentHash: Hash;
    /** counts L1 prunes */
    generation: number;
    slot: number;
    /** unix seconds, those of the block end */
    timestamp: number;
    /** it is part of */
    checkpoint: number;
    txCount: number;
    manaUsed: number;
    /** blob fields of the whole chunk, end markers included */
    daFields: number;
    /** TxsRoot is the RFC 6962 root over the 32-byte tx hashes. */
    txsRoot: Hash;
    /** OutRoot is Aztec's root over the txs' L2-to-L1 messages, zero without any. */
    outRoot: Hash;
    /** EffectsHash is the blob sponge of its checkpoint after the chunk's tx effects. */
    effectsHash: Hash;
    /** StateRoot commits to the five trees (worldstate.Roots.StateRoot). */
    stateRoot: Hash;
}
/** ChunkInfo is a chunk with its txs. */
export interface ChunkInfo {
    header: ChunkHeader;
    hash: Hash;
    status: Status;
    checkpoint: number;
    block: BlockInfo;
    txHashes: Hash[];
}
/** ChunkParams pace the building of chunks. */
export interface ChunkParams {
    /** Linger is how long a proposer waits for company after the first tx, in milliseconds. */
    lingerMs: number;
    /** PerSlot spreads that many chunks over a slot; 0 builds one whenever there is work. */
    perSlot: number;
}
/** Circuit is what the deployed keys have room for; x/proving/run says what each number is. Whatever block is accepted can be proved with them. */
export interface Circuit {
    steps: number;
    noteHashes: number;
    nullifiers: number;
    fields: number;
    depth: number;
    archiveDepth: number;
}
/** Claim says who proves what is on L1 and not proven yet, and what that prover loses if it does not (seeds 001, "Prover commitment"). */
export interface Claim {
    /** Period is the epoch at whose end it fell due, Checkpoint the last one to prove. */
    period: number;
    checkpoint: number;
    /** Prover is its L1 account, Bond what it has at stake, in AZT's smallest unit, 1e-18. */
    prover: Address;
    bond: string;
    /** Until is the first slot in which, without a proof, the bond is gone and the chain is pruned to what is proven. */
    until: SlotTime;
}
/** CommitteeInfo is an epoch's committee. */
export interface CommitteeInfo {
    epoch: number;
    seed: Hash;
    quorum: number;
    members: Member[];
}
/** Conflict is two locks that cannot both hold. */
export interface Conflict {
    kind: string;
    a: ConflictSide;
    b: ConflictSide;
    /** Both are the positions of those who signed both, of one round. */
    both?: number[];
    /** Evidence is all of it, in the form that `aztecd gov` takes and shows as evidence. */
    evidence: ConflictEvidence;
}
/** Both sides of a conflict, as `aztecd gov` takes and shows evidence. */
export type ConflictEvidence = string;
/** ConflictSide is one of the locks. Checkpoint is that of its last header, 0 when only its hash is known. */
export interface ConflictSide {
    epoch: number;
    height: number;
    round: number;
    checkpoint: number;
    hash: string;
}
/** Cursor is a chunk that a subscriber has had: what it resumes after. */
export interface Cursor {
    number: number;
    hash: Hash;
    generation: number;
}
/** EffectInclusion proves an effect of a tx: Witness leads from it to stateRoot of the chunk whose lock Proof is of. Of a public data write it has the value after that chunk. */
export interface EffectInclusion {
    txHash: Hash;
    kind: EffectKind;
    index: number;
    witness?: Witness;
    proof: LightProof;
}
/** EffectKind is a list of a tx's effects. */
export type EffectKind = "noteHash" | "nullifier" | "publicDataWrite";
/** EpochInfo is an epoch and the checkpoints of it that a node keeps. */
export interface EpochInfo {
    epoch: number;
    firstSlot: SlotTime;
    lastSlot: SlotTime;
    /** FirstCheckpoint and LastCheckpoint are of the epoch; zero while there is none. */
    firstCheckpoint: number;
    lastCheckpoint: number;
}
/** Evidence is two messages of one place that say different things. */
export interface EquivocationEvidence {
    kind: string;
    height: number;
    round: number;
    member: Address;
    /** Epoch in whose committee the member signed, and its position there: the epoch that A names if they are shares, else that of the committee on duty at the height. */
    epoch: number;
    position: number;
    a: Message;
    b: Message;
}
/** Event is what a ChunkEvent tells. */
export type Event = "proposed" | "locked" | "retracted" | "ended";
/** Evidence is what a member signed and no honest one does. Anybody can verify the signatures: they are of CometBFT's vote extensions. */
export interface Evidence {
    member: Address;
    /** Epoch in which it came to be known. */
    epoch: number;
    height: number;
    /** Decided is the extension that the height was decided with, DecidedRound where. */
    decided: Bytes;
    decidedRound: number;
    /** Shares are one that differs from Decided in its round, or two of one round. */
    shares: Share[];
}
/** Fallback is when a chain may go on by proof alone: after long without a proof everybody may publish, each checkpoint with its proof, until a committee takes over again under a new chain id (docs/proving.md, "Fallback"). */
export interface Fallback {
    /** Contract is Fallback on L1. */
    contract?: Address;
    /** ClientProofs checks on L1 that txs were allowed, which no committee looks at then; zero: nobody does, so that whoever publishes can spend what is nobody's. Only DevnetL1ChainID takes that. */
    clientProofs?: Address;
    /** EnterSlots is how long nothing was proven, with work waiting, when it may begin. */
    enterSlots: number;
    /** IdleSlots without a publication, or ExitSlots in all, and it may end. */
    idleSlots: number;
    exitSlots: number;
}
/** FeeParams rule the price of gas. */
export interface FeeParams {
    initial: GasFees;
    /** MaxChangePermille bounds a change from one slot to the next. */
    maxChangePermille: number;
    /** JuicePerGwei is how many units of fee juice a gwei of L1's fees is worth, by which they are passed on: 3e13 where ETH is worth 30,000 AZT. 0: they are not. It stands for good; only a vote that genesis does not know yet could change it. */
    feeJuicePerGwei?: number;
}
/** A field element, below the BN254 scalar modulus. */
export type Field = string;
/** ForcedEntry is one that waits. */
export interface ForcedEntry {
    index: number;
    content: Hash;
    /** Kind is calldata or blobs: where on L1 its object is. */
    kind: string;
    /** Due is the first epoch in which it is due, DueSlot that epoch's first slot. */
    due: number;
    dueSlot: number;
    /** LateSlots is how many slots it has been due for. */
    lateSlots: number;
    /** Lapsed: it was due so long ago that the blobs it is in may be gone, and is taken without effect. */
    lapsed?: boolean;
    /** Held tells whether this node has its object, NoTx whether it found that to be no tx, TxHash which tx it found there. */
    held: boolean;
    noTx?: boolean;
    txHash?: Hash;
}
/** ForcedQueue is L1's queue of forced txs as far as the chain knows it and has not taken it. */
export interface ForcedQueue {
    /** Taken are so many entries since genesis, Known so many at the last block's L1 origin, or as many of them as blocks told of so far. */
    taken: number;
    known: number;
    onL1: number;
    /** Slot and Epoch are the present ones, Signs the epoch whose committee is on duty. */
    slot: number;
    epoch: number;
    signs: number;
    /** Due are so many that chunks must take before anything else, Late so many that were not taken in the first slot in which they were due. */
    due: number;
    late: number;
    /** Entries wait, oldest first. */
    entries: ForcedEntry[];
}
/** GasFees are prices in fee-juice units per unit of gas: of a slot, or the most that a tx pays. Mana is the one word for what Aztec also calls L2 gas; that word stays only where a name is fixed: in the checkpoint header and its contract struct, which are Aztec's, and in JSON, which is Aztec's, too: amounts are strings there. */
export interface GasFees {
    feePerDaGas: string;
    feePerL2Gas: string;
}
/** Guarantee is what stands behind a tx at the moment (design 4.9). */
export interface Guarantee {
    txHash: Hash;
    status: Status;
    /** Chunk and Checkpoint include it; zero before. */
    chunk?: number;
    checkpoint?: number;
    /** Guarantee is it in a word. */
    guarantee: Behind;
    /** Lock is the certificate that covers it, once there is one. */
    lock?: LockInfo;
    /** AtStake is what is lost by whom if it does not get on L1: of what is locked and not confirmed. */
    atStake?: AtStake;
    /** Condition is what it hangs on besides: ConditionProof from its lock until it is proven, where checkpoints are proven. Without a proof in time it is pruned. */
    condition?: string;
    /** Claimed says who proves it, on a chain that is proven; nil while nobody has said so, and once it is. */
    claimed?: Claim;
    /** ProveBy is the first slot in which it is pruned, with all that is not proven, unless before somebody proves the period that is due or, while nobody has, claims it. Nil while nothing is due, and once it is proven. */
    proveBy?: SlotTime;
}
/** 32 bytes. */
export type Hash = string;
/** L1Block names an Ethereum block. */
export interface L1Block {
    number: number;
    hash: Hash;
    /** Timestamp in Unix seconds. */
    timestamp: number;
}
/** L1Call is a transaction to L1. Value is wei, as decimal digits. */
export interface L1Call {
    to: Address;
    value: string;
    data: Bytes;
}
/** L1Contracts are where a chain's contracts are on L1. */
export interface L1Contracts {
    rollupAddress: Address;
    governanceAddress: Address;
    feeJuicePortalAddress: Address;
    /** Proving and Escrow are where checkpoints get proven; zero on a chain that is not. */
    provingAddress: Address;
    escrowAddress: Address;
}
/** L1Params say when an L1 block may become a chunk's origin. */
export interface L1Params {
    /** Depth is how many L1 blocks must be built on it: what L1 undoes of fewer blocks undoes no origin. */
    depth: number;
    /** OriginLag is how old it must be, in milliseconds: the time that the views of all validators have to come to it. */
    originLagMs: number;
    /** MaxOriginAge is how old a chunk's origin may be, in epochs: a committee that does not look at L1 makes no chunks, and so cannot censor what comes from there. An L1 outage that is longer leaves heartbeats only. */
    maxOriginAgeEpochs: number;
}
/** L1Ref is an L1 block as far as its hash tells all of it. */
export interface L1Ref {
    number: number;
    hash: Hash;
}
/** LeaderInfo is who publishes in a slot. Backups are the positions after the leader's, each publish_timeout_ms later. */
export interface LeaderInfo {
    slot: number;
    epoch: number;
    position: number;
    leader: Member;
}
/** LeafPreimage is a leaf of the nullifier tree (no value) or of the public data tree. */
export interface LeafPreimage {
    key: Field;
    value?: Field;
    nextIndex: number;
    nextKey: Field;
}
/** Path is an RFC 6962 inclusion proof: of leaf Index among Total, siblings from the leaf up. */
export interface LightPath {
    index: number;
    total: number;
    aunts: Hash[];
}
/** Proof shows that a chunk is locked, and with Tx that a tx is in it. */
export interface LightProof {
    tx?: LightTx;
    chunk: ChunkHeader;
    /** Log leads from the chunk to the checkpoint's chunks_root: it is the root of the log of all chunks up to the checkpoint's last. */
    log: LightPath;
    checkpoint: CheckpointHeader;
    certificate: Certificate;
}
/** Tx is a tx's place in its chunk; Path leads to txs_root. */
export interface LightTx {
    hash: Hash;
    path: LightPath;
}
/** Limits bound one chunk and one checkpoint. */
export interface Limits {
    /** MaxTxs per chunk. */
    maxTxs: number;
    /** MaxMana per chunk, in mana as metered, not as declared. */
    maxMana: number;
    /** MaxDAFields per chunk: blob fields of its tx effects, end markers apart. */
    maxDaFields: number;
    /** ChunksPerCheckpoint is when a full checkpoint is followed by another. */
    chunksPerCheckpoint: number;
    /** EffectBlobs per checkpoint; a further blob carries the attestations. */
    effectBlobs: number;
    /** InCap is how many L1-to-L2 messages a checkpoint takes at most, all of them with its first chunk. */
    inCap: number;
    /** MinForced is how many of the forced txs that are due a chunk takes at least. */
    minForced: number;
}
/** Listen are the addresses a node serves. */
export interface Listen {
    rpc: string;
    cometRpc: string;
    p2p: string;
    consensus: string;
}
/** LockInfo is a lock certificate with the header its members signed. Signatures are 65 bytes, in the order of Signers. */
export interface LockInfo {
    height: number;
    round: number;
    extension: Bytes;
    checkpointHash: Hash;
    checkpoint?: CheckpointHeader;
    signerBits: Bytes;
    signers: Address[];
    signatures: Bytes[];
    quorum: number;
    committeeSize: number;
}
/** Log is what a contract emitted. */
export interface Log {
    contract: Field;
    fields: Field[];
}
/** Member is an attester with its registered publisher account on L1. */
export interface Member {
    attester: Address;
    publisher: Address;
}
/** Message is what a member signed at a place. */
export interface Message {
    /** Of a vote or a proposal: the block, and when it was signed (unix time). */
    block: BlockID;
    seconds: number;
    nanoseconds: number;
    /** PolRound of a proposal is the round in which its block had a polka, -1 without one. */
    polRound: number;
    /** Extension of a share: 41 bytes. */
    extension?: Bytes;
    /** Signature is R, S, V in {0, 1}. */
    signature: Bytes;
}
/** NodeInfo describes a node, its chain, and what a client needs to build a tx. */
export interface NodeInfo {
    moniker: string;
    chainId: string;
    /** Params are the genesis parameters. */
    params?: Params;
    /** Attester is the node's validator address. */
    attester: Address;
    versions: Versions;
    listen: Listen;
    /** Height of CometBFT; Synced: it is the head's, as far as peers tell. */
    height: number;
    synced: boolean;
    /** Time is the node's clock, Unix milliseconds; Slot that of Time. */
    timeMs: number;
    slot: number;
    /** Fees now, and the locked chunk a tx can name as its anchor. */
    fees: GasFees;
    anchor: Anchor;
    /** LastBlockMS is when this node committed the last height, Unix milliseconds; an idle chain makes one in each slot. */
    lastBlockMs: number;
    /** UncertifiedHeights were decided since the last that has a lock certificate; with more than 16 of them no chunks are made. UnpublishedSlots are closed and not on L1; with more of them than genesis allows there is one chunk a slot. */
    uncertifiedHeights: number;
    unpublishedSlots: number;
    /** L1Origin is the L1 block that the last block named, L1OriginAgeMS how old it is now. Chunks name none older than genesis allows: then there are heartbeats only. */
    l1Origin: L1Block;
    l1OriginAgeMs: number;
    /** ByProof: L1 lets the chain go on by proof alone. There are heartbeats only, and what is published so is not in this node's state. */
    byProof: boolean;
    /** Pool of pending txs. */
    poolTxs: number;
    poolBytes: number;
    /** Traffic since the process started, in bytes: tx objects and consensus. */
    objects: Traffic;
    consensus: Traffic;
    /** PID and RSSBytes of the process. */
    pid: number;
    rssBytes: number;
    /** Executions counts chunk executions by path; their sum is the chunks' number. */
    executions?: {
        [name: string]: number;
    };
}
/** OutMessageWitness shows that a tx sent a message to L1: the message below its chunk's out_root, and the chunk below a checkpoint's chunks_root. With a confirmation of that checkpoint on L1 it is what the Outbox asks for. */
export interface OutMessageWitness {
    txHash: Hash;
    /** Index of the message among the tx's. */
    index: number;
    leaf: Field;
    /** Position is a one, then the steps from out_root down to the message: 0 left, 1 right. */
    position?: BigHex;
    /** Path are siblings from the message up to out_root. */
    path: Field[];
    chunk: ChunkHeader;
    log: LightPath;
    checkpoint: CheckpointHeader;
}
/** Params are the genesis parameters: those of the genesis file's app_state, with names in camelCase as everywhere in the API, and fees as strings. */
export interface Params {
    /** L1ChainID, Rollup and RestartCount make up the chain id. */
    l1ChainId: number;
    rollup: Address;
    /** RollupVersion is what txs and messages between the layers name. */
    rollupVersion: number;
    /** RestartCount grows when a deployment starts its chain anew, so that old signatures are worthless in the new one. */
    restartCount: number;
    /** GenesisTime is the start of slot 0, Unix milliseconds; a whole second, since L1 and the chunks' timestamps count those. */
    genesisTimeMs: number;
    /** SlotDuration in milliseconds, whole seconds. */
    slotDurationMs: number;
    /** EpochDuration in slots. */
    epochDurationSlots: number;
    /** ClockTolerance is how far a block's timestamp may lie ahead of a validator's clock, in milliseconds. */
    clockToleranceMs: number;
    limits: Limits;
    fees: FeeParams;
    chunks: ChunkParams;
    l1: L1Params;
    /** AnchorMaxAge is how many chunks a tx's anchor may lie behind the chunk that includes it. */
    anchorMaxAgeChunks: number;
    /** MaxObjectBytes bounds one encoded tx object, proof included. */
    maxObjectBytes: number;
    /** ClientProofs names the proof system of txs. "none" checks nothing and is for devnets only. */
    clientProofs: string;
    /** PublishTimeout is how long after a slot leader's turn the next backup may publish instead, in milliseconds. */
    publishTimeoutMs: number;
    /** OpenAfter is how many slots after a slot's end anyone may publish it. */
    openAfterSlots: number;
    /** Eager has whatever is published come with its certificate, which L1 checks at once: nothing unconfirmed ever stands there, and a publication costs some five times as much (design 4.7). False: publishers sign for it, and one certificate covers many. */
    eagerCertificates?: boolean;
    /** MaxUnpublishedSlots is how many closed slots may wait for L1 before proposers slow the building of chunks. */
    maxUnpublishedSlots: number;
    /** Governance is the L1 account that may restart a dead chain; zero: nobody may. */
    governance: Address;
    /** FeeJuicePortal is the L1 contract whose messages are claims of fee juice, and to which what is withdrawn goes; zero: there are neither. */
    feeJuicePortal?: Address;
    /** Windows of confirming, blame and rescue on L1. */
    windows: Windows;
    /** Proving says how the chain is proven; nil: nobody proves it. */
    proving?: Proving;
    /** GenesisOrigin is the L1 block the first chunk builds on. */
    genesisOrigin: ProtocolL1Block;
    /** FeeJuice are the balances at genesis. */
    feeJuice: Allocation[];
    /** Validators are the genesis set, in the order in which L1 has it. */
    validators: Validator[];
    /** CommitteeSize is how many seats an epoch's committee has that is drawn on L1; with 0 none is drawn, and the genesis set serves for ever. */
    committeeSize?: number;
    /** MinCommittee is how many usable keys a committee needs to be handed over to. */
    minCommittee?: number;
    /** SamplingRounds are those of the shuffle that draws a committee. */
    samplingRounds?: number;
    /** GenesisSeed draws the committees of the first epochs; the deployment decides it. */
    genesisSeed?: Hash;
    /** Restart is where the chain goes on; nil for the one that the deployment began. */
    restart?: Restart;
}
/** Payer is a member that would lose AZT. */
export interface Payer {
    attester: Address;
    azt: string;
}
/** PendingTx is a tx that waits in a node's pool. */
export interface PendingTx {
    txHash: Hash;
    /** ArrivedMS is when it came, Unix milliseconds. */
    arrivedMs: number;
    /** Bytes of the encoded object. */
    bytes: number;
    feePayer: Field;
    maxFees: GasFees;
    priorityFees: GasFees;
    /** ExpiresAtMS is the last moment for its inclusion, Unix milliseconds. */
    expiresAtMs: number;
}
/** A proof file: docs/protocol.md, "Proof file". */
export interface ProofFile {
}
/** L1Block names an Ethereum block. */
export interface ProtocolL1Block {
    number: number;
    hash: Hash;
    /** Timestamp in Unix seconds. */
    timestampS: number;
}
/** Proving are the rules by which the chain is proven (seeds 003, "Proving Workflow"): who proves an epoch is claimed by its successor's first leaders, with a bond, and what is not proven in time is pruned. */
export interface Proving {
    /** Contract keeps periods, claims and the proven chain on L1; Escrow has the provers' AZT. */
    contract?: Address;
    escrow?: Address;
    /** ClaimSlots is in how many slots from an epoch's start its leaders may claim the period before it for a prover. */
    claimSlots: number;
    /** MinBond is the smallest bond of a claim, in AZT's smallest unit. */
    minBond: Amount;
    /** MaxCheckpoints is how many a period has at most: what is confirmed beyond it is due with the next one, so that no backlog makes a period that nobody can prove. */
    maxCheckpoints: number;
    /** WithdrawDelay is how long after it was asked for a prover's AZT leaves the escrow, in slots: a quote is covered for as long as it can be claimed and proven. */
    withdrawDelaySlots: number;
    /** Circuit is that of the keys on L1. */
    circuit: Circuit;
    /** UnsafeKeys: one machine made the keys on L1, and can prove anything. For tests alone. */
    unsafeKeys?: boolean;
    /** MaxSteps is how many steps a checkpoint takes at most, and OutCap how many messages to L1: one that would take more is full, and another follows in its slot. */
    maxSteps: number;
    outCap: number;
    /** Fallback is when the chain may go on by proof alone; nil: never. */
    fallback?: Fallback;
}
/** PublicWrite sets a leaf of the public data tree. */
export interface PublicWrite {
    leafSlot: Field;
    value: Field;
}
/** Publication is where a checkpoint was accepted on L1. */
export interface Publication {
    txHash: Hash;
    blockNumber: number;
    blockHash: Hash;
    publisher: Address;
    /** AttestationBlob is the versioned hash of the blob with the certificates. */
    attestationBlob: Hash;
}
/** Queue is how far one of L1's queues was read: so many of its entries, and their rolling hash. The zero value has none (docs/protocol.md, "Messages"). */
export interface Queue {
    total: number;
    hash: Hash;
}
/** Receipt is what became of a tx. */
export interface Receipt {
    txHash: Hash;
    status: Status;
    /** Reason and Message say why a tx left the pool, or why it reverted. */
    reason?: string;
    message?: string;
    /** Reverted txs are included and pay, but keep only their setup effects. */
    reverted: boolean;
    /** Chunk, Height and Index say where it is included; zero before. */
    chunk?: number;
    height?: number;
    index: number;
    /** Fee in fee-juice units. */
    fee: Amount;
    /** Guarantee is what stands behind the status. */
    guarantee: Behind;
    /** Claimed says who proves the tx; nil while nobody has said so, and once it is proven. */
    claimed?: Claim;
}
/** Restart says where a chain goes on that governance gave a new id (design 4.7). All of it follows from L1, so that everybody makes the same genesis and nobody is believed. */
export interface Restart {
    /** Block is the L1 block with the restart. */
    block: ProtocolL1Block;
    /** Generation is that of the chunks to come. */
    generation: number;
    /** Checkpoint is the last one that L1 confirmed, and Chunk its last chunk, each with the hash of its header. What was locked above is no part of the chain any more. */
    checkpoint: number;
    checkpointHash: Hash;
    chunk: number;
    chunkHash: Hash;
    /** StateRoot and ArchiveRoot are those of the checkpoint's header, CheckpointsRoot that of the log of running headers, which no header has. */
    stateRoot: Hash;
    archiveRoot: Hash;
    checkpointsRoot: Hash;
    /** Origin is the checkpoint's L1 block. */
    origin: ProtocolL1Block;
    /** Epoch is the RestartLag-th after that of Block; the chain goes on when it begins. Committee has the seats that L1 drew for it, as committee.FromSeats reads them: it signs until it hands over to the present one. */
    epoch: number;
    committee: Bytes[];
}
/** Share is a signed extension. */
export interface Share {
    round: number;
    extension: Bytes;
    signature: Bytes;
}
/** An Ethereum signature: R, S, V. */
export type Signature = string;
/** Signed is a quote with its signature. Nothing says that it is the prover's: Verify does. */
export interface Signed {
    signature: Signature;
    /** Prover is the L1 account that signs, and whose deposit is the bond. */
    proverAddress: Address;
    /** Epoch is the one to prove: the period that falls due with it. */
    epochToProve: number;
    /** ValidUntil is the last slot in which the quote may be claimed with. */
    validUntilSlot: number;
    /** Bond is at stake until the epoch is proven, in the smallest unit of AZT. */
    bondAmount: Amount;
    /** Fee is the prover's share of the proving reward, in basis points. */
    basisPointFee: number;
}
/** SlotTime is a slot and when it begins, in Unix milliseconds. */
export interface SlotTime {
    slot: number;
    timestampMs: number;
}
/** Status is how far a tx, chunk or checkpoint has come. */
export type Status = "pending" | "proposed" | "locked" | "checkpointed" | "proven" | "finalized" | "dropped" | "expired" | "replaced" | "pruned";
/** SuggestedFees are for a tx that is sent now. */
export interface SuggestedFees {
    /** Current is what a unit of gas costs now. */
    current: GasFees;
    /** MaxFees and PriorityFees are for the tx. */
    maxFees: GasFees;
    priorityFees: GasFees;
}
/** TaggedLog is a log that was found by its tag, with what a wallet needs of its tx to find the note in it. */
export interface TaggedLog {
    txHash: Hash;
    chunk: number;
    /** Timestamp of the chunk, Unix seconds. */
    timestamp: number;
    /** LogData begins with the tag. */
    logData: Field[];
    noteHashes: Field[];
    firstNullifier: Field;
}
/** Tip is the last chunk that has come so far. */
export interface Tip {
    chunk: number;
    hash: Hash;
    /** Checkpoint is the last one wholly below the tip. */
    checkpoint: number;
    /** AgeMS is how long ago, by the node's clock, the chunk's block was dated. */
    ageMs: number;
    /** Confirmed: L1 checked a certificate that covers the chunk. */
    confirmed: boolean;
}
/** Tips are prefixes of each other: finalized <= proven <= checkpointed <= locked <= proposed (design 4.6). */
export interface Tips {
    proposed: Tip;
    locked: Tip;
    checkpointed: Tip;
    proven: Tip;
    finalized: Tip;
    /** Claimed says who proves what comes next behind Proven; nil while nobody has said so. */
    claimed?: Claim;
}
/** Traffic in bytes. */
export interface Traffic {
    in: number;
    out: number;
}
/** Tree is one of the five trees after a chunk, the archive as it was before the chunk's own leaf; they are listed in the order the state root hashes them in. */
export interface Tree {
    name: string;
    root: Field;
    size: number;
}
/** TreeID is a state tree. */
export type TreeID = "noteHash" | "nullifier" | "publicData" | "l1ToL2Message" | "archive";
/** An encoded tx object: base64 in answers, base64 or 0x-hex in calls. */
export type TxBytes = string;
/** TxEffect is what a tx did, siloed and final. */
export interface TxEffect {
    txHash: Field;
    revertCode: number;
    fee: Amount;
    noteHashes: Field[];
    nullifiers: Field[];
    l2ToL1Messages: Field[];
    publicDataWrites: PublicWrite[];
    privateLogs: Field[][];
    publicLogs: Log[];
    /** Chunk and Height are where the tx is included. */
    chunk: number;
    height: number;
}
/** Validator is one of the genesis set. */
export interface Validator {
    /** Attester is the 33-byte compressed secp256k1 key that signs chunks. */
    attester: Bytes;
    /** Publisher is the L1 account that publishes for the attester. */
    publisher: Address;
}
/** Versions of the program and of what it is built on. */
export interface Versions {
    version: string;
    commit: string;
    cometbft: string;
    goEthereum: string;
}
/** Windows are the times that L1's rules of publication and blame leave people to act in, in slots where nothing else is said (design 4.7). Each is longer than what must happen within it; Validate names the inequality that a value breaks. */
export interface Windows {
    /** PublishDeadline is how many slots after its own (or after the first of the epoch that signed it) a locked chunk may be accused of not being on L1. */
    publishDeadlineSlots: number;
    /** Confirm is how long a checkpoint may stand on L1 without a certificate before anybody may void it. */
    confirmSlots: number;
    /** Settle is how long after it was confirmed a closed checkpoint counts as settled. */
    settleSlots: number;
    /** Answer is how long a charge waits for the certificate that answers it. */
    answerSlots: number;
    /** Rescue is how long after an accusation anybody may still publish, Drain how much longer for each checkpoint to publish before, in milliseconds. */
    rescueSlots: number;
    drainMs: number;
    /** Liability is how long a committee answers for what it signed. */
    liabilitySlots: number;
    /** ExitDelay is how long after its last duty a member gets its stake back. */
    exitDelaySlots: number;
    /** Restart is how long L1 must be without a certificate of a newer epoch before the chain is dead: governance may restart it, and everybody leave. */
    restartSlots: number;
}
/** Witness proves a leaf of one of the state trees. Path goes from the leaf's sibling to the root's child. */
export interface Witness {
    /** Chunk after which the tree has this root. */
    chunk: number;
    root: Field;
    index: number;
    leaf: Field;
    path: Field[];
    /** Preimage is that of an indexed tree's leaf. */
    preimage?: LeafPreimage;
    /** Present tells whether the leaf is the one asked for; else it is the one below it and proves its absence. */
    present: boolean;
    /** Trees are what StateRoot, that of the chunk's header, commits to: with them the witness leads on from Root to the header. */
    trees: Tree[];
    stateRoot: Field;
}
/** The node's methods: parameters, in order, and results. */
export interface Methods {
    /** Returns where leaves stand in a tree after a chunk, null for those that are not there: note hashes (tree noteHash), nullifiers (nullifier), messages from L1 (l1ToL2Message) and chunk headers (archive); each the first of its value, in the order asked for. 100 at most. */
    node_findLeavesIndexes(at: At, tree: TreeID, values: Field[]): (number | null)[];
    /** Proves a leaf of the archive tree. The archive it proves in is the one the chunk's state root commits to: before the chunk's own leaf, so after the chunk before. */
    node_getArchiveWitness(at: At, index: number): Witness;
    /** Proves that a chunk is in the archive that a later chunk's state root commits to: its leaf, which is made of the chunk's header. */
    node_getBlockHashMembershipWitness(at: At, chunk: At): Witness;
    /** Returns the number of the last locked chunk. */
    node_getBlockNumber(): number;
    /** Returns the chain id of L1. */
    node_getChainId(): number;
    /** Returns a checkpoint as it is so far: the latest is that of the last locked chunk. By hash it is found while that is its hash. */
    node_getCheckpoint(at: At): CheckpointInfo;
    /** Returns the number of the last checkpoint that is on L1. */
    node_getCheckpointNumber(): number;
    /** Returns the number of the last chunk that is on L1. */
    node_getCheckpointedBlockNumber(): number;
    /** Returns checkpoints from one on, 50 at most. */
    node_getCheckpoints(from: At, limit: number): CheckpointInfo[];
    /** Returns the first 50 checkpoints of an epoch that this node keeps; the ones behind them are got with GetCheckpoints. */
    node_getCheckpointsForEpoch(epoch: At): CheckpointInfo[];
    /** Returns a chunk. */
    node_getChunk(at: At): ChunkInfo;
    /** Returns the chunk that includes a tx. */
    node_getChunkByTx(hash: Hash): ChunkInfo;
    /** Is the proof file of a locked chunk, as `aztecd light prove` writes it, but for what L1 has: its reader asks L1 which committee it names, and how far the chunk got (docs/light-clients.md). */
    node_getChunkProofFile(at: At): ProofFile;
    /** Returns chunks from one on, 50 at most. */
    node_getChunks(from: At, limit: number): ChunkInfo[];
    /** Returns an epoch's committee: a past one's, the present one's, or the next one's as soon as it is fixed. */
    node_getCommittee(at: At): CommitteeInfo;
    /** Returns locks that cannot both hold, each with both certificates. */
    node_getConflicts(): Conflict[];
    /** Returns what a unit of gas costs now: no tx is included that pays less. */
    node_getCurrentMinFees(): GasFees;
    /** Proves an effect of an included tx: the index-th note hash, nullifier or public data write, as a leaf of the state after a chunk, and that chunk below a checkpoint with its certificate. The chunk is the tx's; name another one for a state that is still kept. A message to L1 is proved by GetL2ToL1MessageWitness. Logs are in no tree: what proves them is effectsHash, over all effects of the checkpoint, which are on L1 (aztecd audit). */
    node_getEffectInclusion(hash: Hash, kind: EffectKind, index: number, at?: At | null): EffectInclusion;
    /** Returns the quotes for an epoch that this node knows and that are valid now, those it would rather claim with first, its own policy apart; without an epoch, those for all epochs that can be claimed now or next. */
    node_getEpochBids(epoch?: number | null): Signed[];
    /** Returns epochs from one on, 50 at most, and none after the one after the present. */
    node_getEpochs(from: At, limit: number): EpochInfo[];
    /** Returns what members signed twice, one piece per member and epoch, as the Slasher contract takes it: what this node and its peers came to know. */
    node_getEquivocations(): EquivocationEvidence[];
    /** Returns what proves that members signed something else than was decided, one piece per member and epoch: what this node came to know. */
    node_getEvidence(): Evidence[];
    /** Returns the forced txs that wait, with when they are due and who is late. */
    node_getForced(): ForcedQueue;
    /** Says what stands behind a tx: the certificate that covers it and, until L1 has confirmed it, who loses how much if it does not get there. */
    node_getGuarantee(hash: Hash): Guarantee;
    /** Returns where the chain's contracts are on L1. */
    node_getL1ContractAddresses(): L1Contracts;
    /** Returns the index of the first message from L1 with that leaf, null while the state has none. */
    node_getL1ToL2MessageIndex(at: At, leaf: Field): number | null;
    /** Proves a message from L1 by its leaf. */
    node_getL1ToL2MessageMembershipWitness(at: At, leaf: Field): Witness;
    /** Proves a leaf of the L1-to-L2 message tree. */
    node_getL1ToL2MessageWitness(at: At, index: number): Witness;
    /** Shows message `index` of a tx below a checkpoint: the one of that number, as it is so far, or that of the tx's chunk. */
    node_getL2ToL1MessageWitness(hash: Hash, index: number, checkpoint?: number | null): OutMessageWitness;
    /** Returns the messages to L1 of an epoch's checkpoints so far: by checkpoint, chunk and tx. It takes the first 50 checkpoints. */
    node_getL2ToL1Messages(epoch: At): Field[][][][];
    /** Returns who publishes in a slot. */
    node_getLeader(at: At): LeaderInfo;
    /** Returns the certificate that covers a chunk: that of the chunk's own height if there is one, else the last of its checkpoint, which covers it as well. */
    node_getLockCertificate(at: At): LockInfo;
    /** Returns the certificate of a CometBFT height; of the latest that has one. */
    node_getLockCertificateAt(height: At): LockInfo;
    /** Proves that the state has a siloed nullifier not, by the leaf below it; of one that it has, it gives that one's own leaf, with present true. */
    node_getLowNullifierMembershipWitness(at: At, nullifier: Field): Witness;
    /** Returns the most that a tx in this node's pool offers above the fees. */
    node_getMaxPriorityFees(): GasFees;
    /** Describes the node and its chain. */
    node_getNodeInfo(): NodeInfo;
    /** Returns the version of the program. */
    node_getNodeVersion(): string;
    /** Proves a note hash by its value. */
    node_getNoteHashMembershipWitness(at: At, noteHash: Field): Witness;
    /** Proves a leaf of the note hash tree. */
    node_getNoteHashWitness(at: At, index: number): Witness;
    /** Proves a siloed nullifier; it is an error when the state has it not: see GetLowNullifierMembershipWitness. */
    node_getNullifierMembershipWitness(at: At, nullifier: Field): Witness;
    /** Proves a siloed nullifier present, or absent by the leaf below it. */
    node_getNullifierWitness(at: At, nullifier: Field): Witness;
    /** Returns how many txs wait in this node's pool. */
    node_getPendingTxCount(): number;
    /** Describes txs that wait in this node's pool, the oldest first: up to limit, 50 at most, those behind a given one or from the first. Their bodies are got with GetTxsByHash. */
    node_getPendingTxs(limit?: number | null, after?: Hash | null): PendingTx[];
    /** Returns the private logs with each of some tags, siloed as they are on the chain, in the order of the chain: a page of 10 for each tag, page 0 unless told, up to a chunk, the latest unless told. A page that is not full is the last. */
    node_getPrivateLogsByTags(tags: Field[], page?: number | null, at?: At | null): TaggedLog[][];
    /** Returns the number of the last chunk that is proven on L1. */
    node_getProvenBlockNumber(): number;
    /** Proves a leaf slot's value, or its absence by the leaf below it. */
    node_getPublicDataWitness(at: At, leafSlot: Field): Witness;
    /** Returns a contract's public logs with each of some tags, which are their first fields, as GetPrivateLogsByTags does. */
    node_getPublicLogsByTagsFromContract(contract: Field, tags: Field[], page?: number | null, at?: At | null): TaggedLog[][];
    /** Returns the value of a contract's public storage slot. */
    node_getPublicStorageAt(at: At, contract: Field, slot: Field): Field | null;
    /** Returns a record of the chain by its key, as package ledger keeps it; null when there is none. It is for programs of this version that hold L1 against the chain, such as a watchtower that runs alone. */
    node_getRecord(key: Bytes): Bytes | null;
    /** Suggests fees for a tx that is sent now: maxFees that are enough for the next 8 slots however fees rise, and the priority that the last tx of the next chunk offers, as far as this node's pool tells; none while all that waits fits in it. */
    node_getSuggestedFees(): SuggestedFees;
    /** Returns the five tips. */
    node_getTips(): Tips;
    /** Returns a tx object, encoded: a pending one, or one of the last chunks, of which a node keeps the objects. */
    node_getTxByHash(hash: Hash): TxBytes;
    /** Returns what an included tx did. */
    node_getTxEffect(hash: Hash): TxEffect;
    /** Proves that a tx is in a locked chunk: from its hash to txsRoot of the chunk, from that to chunksRoot of a checkpoint, and the certificate that its committee signed. */
    node_getTxInclusion(hash: Hash): LightProof;
    /** Is the same of a tx in a locked chunk. */
    node_getTxProofFile(hash: Hash): ProofFile;
    /** Says what became of a tx. */
    node_getTxReceipt(hash: Hash): Receipt;
    /** Returns tx objects, encoded: of those that this node has, in the order asked for, without the others. 50 at most. */
    node_getTxsByHash(hashes: Hash[]): TxBytes[];
    /** Returns the version of the rollup. */
    node_getVersion(): number;
    /** Tells whether the chain has taken a message from L1, so that txs can consume it. */
    node_isL1ToL2MessageSynced(leaf: Field): boolean;
    /** Tells whether the node would be given work: what /readyz says. */
    node_isReady(): boolean;
    /** Admits a tx and returns its hash. */
    node_sendTx(raw: TxBytes): Hash;
    /** Sends a tx and waits until it has come to a level: proposed, locked (unless told), checkpointed, proven or finalized, or left the pool. It returns the receipt; after timeoutMs (30,000 unless told, 90,000 at most) the error with code -32003 has the tx hash. */
    node_sendTxSync(tx: TxBytes, level?: Status | null, timeoutMs?: number | null): Receipt;
    /** Takes a prover's quote, sends it to other nodes, and returns the hash that the prover signed (seeds 003, "Proving coordination"). */
    node_submitEpochBid(s: Signed): Hash;
}
/** What subscriptions tell. */
export interface Subscriptions {
    /** node_subscribe("chunks"): a ChunkEvent for each chunk that is locked, from the next one, the one that filter names, or the one after what the subscriber had. It loses and invents none, however slow the subscriber is. */
    chunks(filter?: ChunkFilter | null): ChunkEvent;
    /** node_subscribe("tips"): Tips, whenever one of them moves. Who reads slowly gets the newest, without some of those before. */
    tips(): Tips;
}
