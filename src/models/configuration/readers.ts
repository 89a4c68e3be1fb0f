/** The objects that hold configuration. */
export const OBJECTS = ['configmap', 'secret'] as const;
export type ConfigObject = (typeof OBJECTS)[number];

/**
 * Who can read a value: whoever may get or list the object; whoever has the store or its backup; whoever may create a Pod
 * in the namespace, and so have it put into a container; whoever runs a privileged container on a node that uses it.
 */
export const READERS = ['api', 'etcd', 'pod-creator', 'node'] as const;
export type Reader = (typeof READERS)[number];

/**
 * Who can read a value. Writing it in base64 keeps nobody out; encryption at rest keeps out only those who have the store
 * and not the key.
 * @see Kubernetes documentation, Secrets, introduction and "Information security for Secrets"
 * @example readersOf({ encrypted: true }) // ['api', 'pod-creator', 'node']
 */
export const readersOf = ({ encrypted }: { encrypted: boolean }): Reader[] =>
  READERS.filter((reader) => !(encrypted && reader === 'etcd'));

/** What the kubelet writes the files of a volume to: a Secret's never reach a disk. */
export const nodeStoreOf = (object: ConfigObject): 'disk' | 'memory' => (object === 'secret' ? 'memory' : 'disk');
